package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.BEGIN;

import java.util.List;

/** The phrases that say whether a parameter has to be given, and whether it still should. */
final class UsePhrases {

    private static final String IT =
            "(?:(?:[Ii]t|[Tt]his(?: parameter| value| field| argument| option| one)?|[Tt]he (?:parameter|value|field|argument|option)) )";

    private static final String DEPRECATED = "(?:[Dd]eprecated|DEPRECATED)";
    private static final String SINCE = "(?:,? (?:since|in|as of|from)(?: version| release)? v?[\\d.]*\\d)";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            phrase(
                    "optional, in brackets before the text",
                    BEGIN + "[(\\[](?:[Oo]ptional|OPTIONAL)[)\\]](?= \\p{Lu})|" + BEGIN
                            + "[Oo]ptional(?=[;:] (?!if\\b|when\\b|for\\b|unless\\b|only\\b|except\\b|in\\b))"
                            + "|" + BEGIN + "An optional \\w+(?: \\w+)?(?=[.,;:]|$)|" + BEGIN
                            + "The optional \\w+(?=[.,;:]|$)",
                    m -> new ParameterFact.Given(false),
                    List.of(example("(optional) The colour.", new ParameterFact.Given(false)))),
            phrase(
                    "required, in brackets before the text",
                    BEGIN + "[(\\[](?:[Rr]equired|REQUIRED)[)\\]](?= \\p{Lu})",
                    m -> new ParameterFact.Given(true),
                    List.of(example("(required) The colour.", new ParameterFact.Given(true)))),
            statement(
                    "need not be given",
                    "(?<=\\w )\\((?:[Oo]ptional|OPTIONAL)\\)(?=[.;]|$)|, optional(?=[.;]|$)|" + BEGIN
                            + "\\(?[Oo]ptional(?:,? (?:since|as of|from) (?:version |release )?\\d+(?:\\.\\d+)*)?\\)?(?=[.,:;]|$)|"
                            + IT
                            + "is (?:always |strictly |entirely |purely )?optional"
                            + "|" + IT + "?(?:[Cc]an|[Mm]ay) (?:safely )?be (?:omitted|left out|left off|skipped)"
                            + "|[Yy]ou (?:can|may) (?:safely )?(?:omit|skip|leave out) (?:it|this)"
                            + "|[Yy]ou (?:can|may) (?:safely )?leave (?:it|this) (?:out|off)"
                            + "|" + IT
                            + "?(?:[Nn]eed not|[Nn]eedn't|does(?: not|n't) (?:need|have) to) be (?:given|provided|specified|supplied|set|present)"
                            + "|" + IT + "is not (?:required|mandatory|compulsory)|" + BEGIN
                            + "[Nn]ot (?:required|mandatory)(?=[.,;]|$)",
                    m -> new ParameterFact.Given(false),
                    List.of(
                            example("This parameter is optional.", new ParameterFact.Given(false)),
                            example("Optional. The colour.", new ParameterFact.Given(false)),
                            example("The colour, optional.", new ParameterFact.Given(false)))),
            statement(
                    "has to be given",
                    BEGIN
                            + "(?:\\(?[Rr]equired\\)?|[Aa]lways (?:required|needed)|[Mm]andatory|[Cc]ompulsory|[Oo]bligatory|[Nn]ot optional)(?=[.,:;]|$)|"
                            + IT
                            + "is (?:always )?(?:required|mandatory|compulsory|obligatory)" + "|" + IT
                            + "?(?:[Mm]ust|[Hh]as to) (?:always )?be (?:given|provided|specified|supplied|present)(?!\\w)",
                    m -> new ParameterFact.Given(true),
                    List.of(example("This parameter is required.", new ParameterFact.Given(true)))),
            statement(
                    "deprecated and ignored",
                    BEGIN + DEPRECATED + SINCE + "?,? and (?:is )?(?:now )?ignored\\b(?:[:,;.-] ?[^.]*)?",
                    m -> new ParameterFact.Deprecation(true),
                    List.of(example("Deprecated and ignored.", new ParameterFact.Deprecation(true)))),
            statement(
                    "deprecated parameter",
                    BEGIN + DEPRECATED + "\\b" + SINCE
                            + "?:?(?: in favou?r of [^.]*| ?[,;.(\\u2013-]? ?(?:[Uu]se|[Tt]ake|[Pp]lease use|[Ss]ee|[Ll]eave|[Pp]refer)\\b[^.]*)?(?=[.!]|$|: )"
                            + "|(?:" + IT
                            + "(?:is|has been)|" + BEGIN + "(?:[Ii]s|[Hh]as been)) (?:now )?(?:deprecated|obsolete)"
                            + SINCE
                            + "?(?:[,;:.] (?:[Uu]se|[Pp]lease use|[Ss]ee|[Pp]refer)\\b[^.]*|,? and will be removed[^.]*)?"
                            + "|" + BEGIN
                            + "(?:[Oo]bsolete" + SINCE
                            + "?(?:[,;:.] (?:[Uu]se|[Pp]lease use|[Ss]ee|[Pp]refer)\\b[^.]*)?|(?:[Rr]etained|[Kk]ept) (?:only )?for (?:backwards?|reasons of) compatibility(?: only)?|[Ss]uperseded by (?:the )?[\\w.]+(?:\\(\\))?(?: parameter)?)(?=\\.|$)"
                            + "|" + BEGIN + "\\(" + DEPRECATED + "\\)(?= \\p{Lu}|$)|" + BEGIN
                            + "[Uu]se (?:the )?[\\w.]+(?:\\(\\))?(?: parameter)? instead[;,:]? (?:(?:as|since|because) )?(?:this|it)(?: one| parameter)? (?:is|has been) (?:deprecated|obsolete)"
                            + "(?=\\.|$)",
                    m -> new ParameterFact.Deprecation(false),
                    List.of(
                            example("The colour. Deprecated, use the paint.", new ParameterFact.Deprecation(false)),
                            example(
                                    "Deprecated since version 5.1: Use the paint.",
                                    new ParameterFact.Deprecation(false)),
                            example("Deprecated in favour of the paint.", new ParameterFact.Deprecation(false)),
                            example("This parameter is deprecated.", new ParameterFact.Deprecation(false)))));

    private UsePhrases() {}
}
