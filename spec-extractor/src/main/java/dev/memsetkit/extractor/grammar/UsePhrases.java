package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.BEGIN;

import java.util.List;

/** The phrases that say whether a parameter has to be given, and whether it still should. */
final class UsePhrases {

    private static final String IT =
            "(?:(?:[Ii]t|[Tt]his(?: parameter| value| field| argument| option)?|[Tt]he (?:parameter|value|field|argument|option)) )";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            statement(
                    "need not be given",
                    BEGIN + "\\(?[Oo]ptional(?: since (?:version |release )?\\d+(?:\\.\\d+)*)?\\)?(?=[.,:;]|$)|" + IT
                            + "is (?:always |strictly |entirely |purely )?optional"
                            + "|" + IT + "?(?:[Cc]an|[Mm]ay) (?:safely )?be (?:omitted|left out|left off|skipped)"
                            + "|" + IT
                            + "?(?:[Nn]eed not|[Nn]eedn't|does(?: not|n't) (?:need|have) to) be (?:given|provided|specified|supplied|set|present)"
                            + "|" + IT + "is not (?:required|mandatory|compulsory)|" + BEGIN
                            + "[Nn]ot (?:required|mandatory)(?=[.,;]|$)",
                    m -> new ParameterFact.Given(false),
                    List.of(
                            example("This parameter is optional.", new ParameterFact.Given(false)),
                            example("Optional. The colour.", new ParameterFact.Given(false)))),
            statement(
                    "has to be given",
                    BEGIN + "\\(?[Rr]equired\\)?(?=[.,:;]|$)|" + IT
                            + "is (?:always )?(?:required|mandatory|compulsory|obligatory)" + "|" + IT
                            + "?(?:[Mm]ust|[Hh]as to) (?:always )?be (?:given|provided|specified|supplied|present)(?!\\w)",
                    m -> new ParameterFact.Given(true),
                    List.of(example("This parameter is required.", new ParameterFact.Given(true)))),
            statement(
                    "deprecated and ignored",
                    BEGIN + "[Dd]eprecated and ignored\\b(?:[:,;.-] ?[^.]*)?",
                    m -> new ParameterFact.Deprecation(true),
                    List.of(example("Deprecated and ignored.", new ParameterFact.Deprecation(true)))),
            statement(
                    "deprecated parameter",
                    BEGIN
                            + "[Dd]eprecated\\b(?: (?:since|in|as of|from)(?: version| release)? v?[\\d.]*\\d)?:?(?: in favou?r of [^.]*| ?[,;.(\\u2013-]? ?(?:[Uu]se|[Tt]ake|[Pp]lease use|[Ss]ee|[Ll]eave|[Pp]refer)\\b[^.]*)?(?=\\.|$|: )"
                            + "|" + IT
                            + "(?:is|has been) (?:now )?(?:deprecated|obsolete)(?: (?:since|in|as of|from)(?: version| release)? v?[\\d.]*\\d)?(?:[,;:.] (?:[Uu]se|[Pp]lease use|[Ss]ee|[Pp]refer)\\b[^.]*|,? and will be removed[^.]*)?",
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
