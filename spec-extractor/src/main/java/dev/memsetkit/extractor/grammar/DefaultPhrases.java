package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.BEGIN;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The phrases that state what is assumed where a parameter is not given. */
final class DefaultPhrases {

    /** A value that is one by its form alone. */
    private static final String PLAIN = "('[^']*'|\"[^\"]*\"|" + SentenceText.CODE + "|[Tt]rue\\b|[Ff]alse\\b|"
            + Numbers.IN_DIGITS + "|(?:the|an) empty string(?: '')?";

    private static final String VALUE = PLAIN + ")";
    private static final String LITERAL = PLAIN + "|\\p{Lu}\\w*)";
    /** A word without quotation marks, where the words before it leave no doubt that it is a value. */
    private static final String WORD = "([a-z][\\w-]*)";

    private static final String FLAG = "([Oo]n|[Oo]ff|[Ee]nabled|[Dd]isabled|[Yy]es|[Nn]o)";
    private static final Set<String> TRUE = Set.of("on", "enabled", "yes");

    private static final String NOT_GIVEN =
            "(?:(?:[Ii]f|[Ww]hen|[Ww]here) (?:(?:it |this |(?:the|this) (?:parameter|value|argument|option) |none |nothing |no value )?(?:(?:is|was) )?(?:omitted|left out|(?:not |n't )?(?:given|set|specified|provided|supplied|passed|present)|absent|missing|unset|undefined|unspecified)"
                    + "|you (?:omit (?:it|this)|leave (?:it|this) out|(?:do not|don't) (?:give|set|specify|provide|supply|pass) (?:it|this|one)))|[Ww]ithout (?:it|this|one|a value))";

    private static final String DEFAULTS =
            "(?:[Ii]t |[Tt]his |[Tt]he value )?(?:(?:[Ww]ill default|[Dd]efaults?|[Dd]efaulting) to:?|[Ff]alls back (?:to|on)) (?:the (?:value|string) )?";

    /** What the value means, in brackets behind it: "-1 (unlimited)". */
    private static final String MEANING =
            "(?: \\((?:un\\w+|no [a-z]+|dis\\w+|en\\w+|off|on|all|none|never|always|infinite\\w*|forever|immediately)\\))?";

    static final List<Phrase<ParameterFact>> ALL = List.of(
            statement(
                    "no default",
                    "(?:[Dd]efaults? to|[Dd]efault(?: value)? is|[Dd]efault:|[Dd]efault =) (?:None|null|nil|nothing|nothing at all)\\b|(?:[Tt]here is )?[Nn]o default(?: (?!for\\b|if\\b|when\\b|unless\\b|in\\b|on\\b|with\\b)\\w+)?\\b",
                    m -> new ParameterFact.NoDefault(),
                    List.of(example("Default: None.", new ParameterFact.NoDefault()))),
            statement(
                    "defaults to",
                    "(?<!accounts, )(?:" + NOT_GIVEN + ",? )?" + DEFAULTS + LITERAL + MEANING + "(?: " + NOT_GIVEN
                            + "(?=\\.|$))?",
                    DefaultPhrases::byDefault,
                    List.of(
                            example("Whether it is on. Defaults to True.", new ParameterFact.Default("True")),
                            example("If it is not specified, defaults to 25.", new ParameterFact.Default("25")),
                            example("Currency, defaults to 'GBP'.", new ParameterFact.Default("GBP")))),
            statement(
                    "defaults to, before its values",
                    "[Dd]efaults? to " + LITERAL + "(?= Acceptable)",
                    DefaultPhrases::byDefault,
                    List.of(example("Defaults to Inbound Acceptable values", new ParameterFact.Default("Inbound")))),
            statement(
                    "default is",
                    "(?:[Tt]he default [\\w ]*?is|[Ii]ts default(?: value)? is|Default(?: value)?(?: is|:)|[Tt]he default:|(?<=[,;:\\u2013\\u2014-] )default(?: is|:| =)?|(?<=\\()default(?: is|:| =)?(?=[^(),;]{1,40}[,;])|"
                            + BEGIN
                            + "[Dd]efault(?: value)?(?= (?:['\"\\d\ue000]|[Tt]rue\\b|[Ff]alse\\b))|" + BEGIN
                            + "[Dd]efault(?: value)?(?: is|:)|[Dd]efault ?(?:=|[\\u2013\\u2014-] )|[Dd]efault value:|(?:[Ww]ith )?[Aa] default (?:value )?of) ?"
                            + LITERAL,
                    DefaultPhrases::byDefault,
                    List.of(
                            example("The default period is 1.", new ParameterFact.Default("1")),
                            example("Default: True.", new ParameterFact.Default("True")),
                            example("Status to look for, default 'LIVE'.", new ParameterFact.Default("LIVE")))),
            statement(
                    "default in parentheses",
                    "[(\\[](?:[Bb]y )?[Dd]efault(?:s to|:| is| =|,)? ?(?:" + LITERAL + "|" + WORD + ")[)\\]]" + "|"
                            + BEGIN + "[Dd]efault: ?" + WORD + END,
                    DefaultPhrases::byDefault,
                    List.of(example("The colour (default: blue)", new ParameterFact.Default("blue")))),
            statement(
                    "assumed where it is not given",
                    NOT_GIVEN + "(?:: ?|,? (?:then )?)(?:the (?:default )?(?:value )?)?(?:of )?" + LITERAL
                            + " (?:is|will be) (?:used|assumed|taken|chosen)|" + LITERAL
                            + " (?:is|will be) (?:used|assumed|taken|chosen) " + NOT_GIVEN + "|" + NOT_GIVEN + ": ?"
                            + VALUE + END
                            + "|(?:(?:[Ww]ill be |[Ii]s )?set to|(?:[Tt]aken|[Aa]ssumed|[Cc]onsidered) (?:to be|as)) "
                            + VALUE + " "
                            + NOT_GIVEN + "|" + LITERAL
                            + " is (?:the )?default\\b|" + LITERAL + " \\((?:the )?default\\)" + END
                            + "|[Bb]y default,? (?:this is |it is |it's )?(?:set to )?" + LITERAL
                            + "(?: (?:is|will be) (?:used|assumed|taken))?|(?:(?:[Ii]t |[Tt]his )?[Ii]s )?(?:set to )?"
                            + VALUE + " by default\\b",
                    DefaultPhrases::byDefault,
                    List.of(
                            example("If omitted, \"blue\" is used.", new ParameterFact.Default("blue")),
                            example("Is 5 by default.", new ParameterFact.Default("5")),
                            example("'blue' will be used if none is given.", new ParameterFact.Default("blue")))),
            statement(
                    "the default is used where it is not given",
                    "(?:[Tt]he default(?: value)? of " + LITERAL
                            + " (?:is used|is assumed|is taken|applies|will be used)(?: " + NOT_GIVEN + ")?|"
                            + NOT_GIVEN
                            + ",? (?:then )?the default(?: value)? of " + LITERAL
                            + " (?:is used|is assumed|is taken|applies|will be used)|" + BEGIN + "[Uu]ses " + LITERAL
                            + " "
                            + NOT_GIVEN + "|" + BEGIN + LITERAL + " " + NOT_GIVEN + END + "|" + LITERAL
                            + " (?:is|will be) (?:used|assumed|taken) by default)",
                    DefaultPhrases::byDefault,
                    List.of(
                            example("If missing, the default of 10 applies.", new ParameterFact.Default("10")),
                            example("Uses 10 if not given.", new ParameterFact.Default("10")),
                            example("10 is assumed by default.", new ParameterFact.Default("10")))),
            statement(
                    "on or off by default",
                    "(?:(?:[Ii]t |[Tt]his )?[Ii]s )?(?:switched |turned )?" + FLAG
                            + " by default\\b|[Bb]y default,? (?:this is |it is |it's )?(?:switched |turned )?" + FLAG
                            + END,
                    m -> new ParameterFact.DefaultFlag(TRUE.contains(first(m).toLowerCase(Locale.ROOT))),
                    List.of(example("Off by default.", new ParameterFact.DefaultFlag(false)))),
            statement(
                    "default in a word alone",
                    "(?:" + DEFAULTS + "|[Tt]he default(?: value)? is |[Dd]efault(?: value)?(?: is|:) )" + WORD + END,
                    m -> PhraseParts.namesKinds(m.group(1)) ? null : new ParameterFact.DefaultWord(m.group(1)),
                    List.of(example("The default value is blue.", new ParameterFact.DefaultWord("blue")))));

    private DefaultPhrases() {}

    private static String first(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return "";
    }

    /** The literal that a default is; none where the words name nothing. */
    private static @Nullable ParameterFact byDefault(MatchResult match) {
        String printed = first(match);
        String value = printed.endsWith("empty string") || printed.startsWith("the empty string")
                ? ""
                : PhraseParts.unquote(printed);
        boolean quoted = !value.equals(printed);
        boolean nothing = !quoted && (PhraseParts.namesKinds(value) || value.equals("null"));
        return nothing ? null : new ParameterFact.Default(value);
    }
}
