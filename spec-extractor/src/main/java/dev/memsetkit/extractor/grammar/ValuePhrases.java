package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED_LIST;
import static dev.memsetkit.extractor.grammar.PhraseParts.VALUES;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that state which values there are, and what is assumed where none is given. */
final class ValuePhrases {

    private static final String SET =
            "(?:[Aa]cceptable|[Aa]ccepted|[Vv]alid|[Aa]llowed|[Pp]ermitted|[Pp]ermissible|[Ss]upported|[Pp]ossible|[Ll]egal|[Aa]vailable|[Rr]ecogni[sz]ed)";
    private static final String SETS = "(?:values?|options?|statuses|choices|settings)";
    /** Words that announce a set; a colon may follow. */
    private static final String LEAD = "(?:(?:[Tt]he |[Ii]ts )?" + SET + " (?:[\\w ]+ )?" + SETS
            + "(?: are| is)?(?: one of)?|(?:(?:[Ii]t |[Tt]his |[Tt]he value )?(?:must|should|can|may|has to|will|is to) be |[Mm]ust be |[Cc]an be |[Mm]ay be |[Ii]s )?(?:[Oo]ne|[Ee]ither|[Aa]ny)(?: one)? of(?: the following| these)?(?: values| options)?"
            + "|(?<!\\w )(?:[Vv]alues|[Oo]ptions|[Cc]hoices)(?: are)?|[Aa]ccepts|[Tt]akes|[Cc]hoose (?:from|one of|between)|[Pp]ick one of)";
    /** A set that is open behind its last value. */
    private static final String MORE =
            ",? ?(?:etc\\b\\.?|and so on|and (?:many )?(?:others|more)|or others|\\.\\.\\.|\\u2026)";
    /** Words that point at a list or table of the values. */
    private static final Pattern LISTED = Pattern.compile("\\b(?:below|following|table)\\b");

    private static final String LITERAL = "('[^']*'|\"[^\"]*\"|" + SentenceText.CODE + "|[Tt]rue\\b|[Ff]alse\\b|"
            + Numbers.IN_DIGITS + "|the empty string(?: '')?|\\p{Lu}\\w*)";
    /** A word without quotation marks, where the words before it leave no doubt that it is a value. */
    private static final String WORD = "([a-z][\\w-]*)";

    private static final String NOT_GIVEN =
            "(?:[Ii]f|[Ww]hen|[Ww]here) (?:it |this |the (?:parameter|value) |none |nothing |no value )?(?:(?:is|was) )?(?:omitted|left out|(?:not |n't )?(?:given|set|specified|provided|supplied|passed|present)|absent|missing)";

    static final List<Phrase<ParameterFact>> ALL =
            Stream.of(defaults(), values()).flatMap(List::stream).toList();

    private ValuePhrases() {}

    private static List<Phrase<ParameterFact>> defaults() {
        return List.of(
                statement(
                        "no default",
                        "(?:[Dd]efaults? to|[Dd]efault(?: value)? is|[Dd]efault:|[Dd]efault =) (?:None|null|nil|nothing|nothing at all)\\b|(?:[Tt]here is )?[Nn]o default(?: value)?\\b",
                        m -> new ParameterFact.NoDefault(),
                        List.of(example("Default: None.", new ParameterFact.NoDefault()))),
                statement(
                        "defaults to",
                        "(?<!accounts, )(?:[Ii]t |[Tt]his |[Tt]he value )?(?:[Ww]ill default|[Dd]efaults?|[Dd]efaulting) to:? (?:the (?:value|string) )?"
                                + LITERAL,
                        m -> byDefault(m),
                        List.of(
                                example("Whether it is on. Defaults to True.", new ParameterFact.Default("True")),
                                example("Currency, defaults to 'GBP'.", new ParameterFact.Default("GBP")))),
                statement(
                        "defaults to, before its values",
                        "[Dd]efaults? to " + LITERAL + "(?= Acceptable)",
                        m -> byDefault(m),
                        List.of(example(
                                "Defaults to Inbound Acceptable values", new ParameterFact.Default("Inbound")))),
                statement(
                        "default is",
                        "(?:The default [\\w ]*?is|Default(?: value)?(?: is|:)|[Tt]he default:|(?<=, )default|"
                                + PhraseParts.BEGIN + "[Dd]efault(?= ['\"\\d\ue000])|default ?=|[Dd]efault value:) ?"
                                + LITERAL,
                        m -> byDefault(m),
                        List.of(
                                example("The default period is 1.", new ParameterFact.Default("1")),
                                example("Default: True.", new ParameterFact.Default("True")),
                                example("Status to look for, default 'LIVE'.", new ParameterFact.Default("LIVE")))),
                statement(
                        "default in parentheses",
                        "[(\\[](?:by )?default(?:s to|:| is| =|,)? ?(?:" + LITERAL + "|" + WORD + ")[)\\]]" + "|"
                                + PhraseParts.BEGIN + "[Dd]efault: ?" + WORD + END,
                        m -> byDefault(m),
                        List.of(example("The colour (default: blue)", new ParameterFact.Default("blue")))),
                statement(
                        "assumed where it is not given",
                        NOT_GIVEN + ",? (?:then )?(?:the (?:default |value )?)?(?:of )?" + LITERAL
                                + " (?:is|will be) (?:used|assumed|taken|chosen)|"
                                + LITERAL + " (?:is|will be) (?:used|assumed|taken|chosen) " + NOT_GIVEN
                                + "|" + LITERAL + " is (?:the )?default\\b|" + LITERAL + " \\((?:the )?default\\)" + END
                                + "|[Bb]y default,? (?:this is |it is |it's )?" + LITERAL
                                + "(?: (?:is|will be) (?:used|assumed|taken))?",
                        m -> byDefault(m),
                        List.of(
                                example("If omitted, \"blue\" is used.", new ParameterFact.Default("blue")),
                                example("'blue' will be used if none is given.", new ParameterFact.Default("blue")))));
    }

    /** The literal that a default is; none where the words name nothing. */
    private static @Nullable ParameterFact byDefault(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                String printed = match.group(i);
                String value = printed.startsWith("the empty string") ? "" : PhraseParts.unquote(printed);
                boolean quoted = !value.equals(printed);
                boolean nothing = !quoted && (PhraseParts.namesKinds(value) || value.equals("null"));
                return nothing ? null : new ParameterFact.Default(value);
            }
        }
        return null;
    }

    private static List<Phrase<ParameterFact>> values() {
        return List.of(
                statement(
                        "some of the values",
                        "\\b(?:[Tt]he )?" + SET + " " + SETS + " include:? " + QUOTED_LIST + END,
                        m -> several(m, true),
                        List.of(example(
                                "Acceptable values include 'a'.",
                                new ParameterFact.Several(List.of(
                                        new ParameterFact.OpenSet(false), new ParameterFact.Values(List.of("a"))))))),
                phrase(
                        "open set of values",
                        "Acceptable values include\\b(?![^.]*['\"\ue000])[^.]*",
                        m -> new ParameterFact.OpenSet(LISTED.matcher(m.group()).find()),
                        List.of(
                                example(
                                        "Acceptable values include a name or one of the systems below.",
                                        new ParameterFact.OpenSet(true)),
                                example(
                                        "Acceptable values include those in this table and names.",
                                        new ParameterFact.OpenSet(true)),
                                example("Acceptable values include names.", new ParameterFact.OpenSet(false)))),
                phrase(
                        "values below",
                        "(?:" + SET + " " + SETS
                                + "(?: for [\\w ()]+)?(?: are| is)?(?: one of)?(?: listed| given| shown)?(?: below| the following| as follows| these)?"
                                + "|(?:(?:[Ii]t |[Tt]his |[Tt]he value )?(?:[Mm]ust|[Cc]an|[Mm]ay|[Ss]hould|[Ww]ill|[Ii]s) (?:be )?)?(?:[Oo]ne|[Ee]ither|[Aa]ny) of(?: the following| these)?(?: values| options)?"
                                + "|[Oo]ne of the values below|(?:[Tt]he )?(?:[Vv]alues|[Oo]ptions|[Cc]hoices)(?: are)?(?=:)):?$"
                                + "|Acceptable values are (?:a combination|made up) of\\b",
                        m -> new ParameterFact.ValuesBelow(),
                        List.of(
                                example("The level. Acceptable values", new ParameterFact.ValuesBelow()),
                                example("The level. One of:", new ParameterFact.ValuesBelow()),
                                example(
                                        "Acceptable values for racks (monthly billing) are",
                                        new ParameterFact.ValuesBelow()))),
                statement(
                        "values for operating systems",
                        "Acceptable values for (\\w+) operating systems:? " + VALUES + END,
                        m -> new ParameterFact.ValuesForSystems(m.group(1), PhraseParts.values(m.group(2))),
                        List.of(example(
                                "Acceptable values for Linux operating systems: 0, 10",
                                new ParameterFact.ValuesForSystems("Linux", List.of("0", "10"))))),
                statement(
                        "values and others",
                        "\\b" + LEAD + ":? (?:" + QUOTED_LIST + "|" + VALUES + ")" + MORE,
                        m -> several(m, true),
                        List.of(example(
                                "Acceptable values: 'a', 'b', etc.",
                                new ParameterFact.Several(List.of(
                                        new ParameterFact.OpenSet(false),
                                        new ParameterFact.Values(List.of("a", "b"))))))),
                statement(
                        "values",
                        "\\b" + LEAD + ":? (?:" + QUOTED_LIST + "|" + VALUES + ")",
                        m -> several(m, false),
                        List.of(
                                example(
                                        "Acceptable values: 'method', 'name'.",
                                        new ParameterFact.Values(List.of("method", "name"))),
                                example(
                                        "Acceptable values are 1 or 10. Others are not.",
                                        new ParameterFact.Values(List.of("1", "10"))),
                                example(
                                        "Valid rental period values are: 1, 3, 6, 12.",
                                        new ParameterFact.Values(List.of("1", "3", "6", "12"))))),
                statement(
                        "value must be one of two",
                        "(?:[Mm]ust|[Hh]as to|[Cc]an|[Mm]ay)(?: only| always)? be (?:set to |exactly )?(?:either )?(?:"
                                + QUOTED_LIST + "|(-?\\d+(?:, -?\\d+)*+,? or -?\\d+)" + END + ")",
                        m -> new ParameterFact.Values(
                                PhraseParts.values(m.group(1) != null ? m.group(1) : String.valueOf(m.group(2)))),
                        List.of(
                                example("Must be 'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))),
                                example("Must be 8, 16 or 32.", new ParameterFact.Values(List.of("8", "16", "32"))))),
                statement(
                        "values are accepted",
                        "(?:(?:[Tt]he )?(?:following )?(?:values|options) are (?:accepted|allowed|valid|permitted|supported): ?|"
                                + PhraseParts.BEGIN + "(?:[Aa]llowed|[Pp]ermitted|[Aa]ccepted)(?: are|:) )"
                                + QUOTED_LIST + "|[Oo]nly " + QUOTED_LIST
                                + " (?:are|is) (?:accepted|allowed|valid|permitted|supported)",
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1) != null ? m.group(1) : m.group(2))),
                        List.of(example(
                                "Only 'In' and 'Out' are accepted.", new ParameterFact.Values(List.of("In", "Out"))))),
                statement(
                        "either of two values",
                        "[Ee]ither (" + QUOTED + "(?:, " + QUOTED + ")*+,? or " + QUOTED + "|\\d+ or \\d+)",
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1))),
                        List.of(example(
                                "The way. Either 'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))))));
    }

    /** The set that the last group holds; none where words without quotation marks may be no values. */
    private static @Nullable ParameterFact several(MatchResult match, boolean open) {
        boolean quoted = match.group(1) != null;
        String list = quoted ? match.group(1) : String.valueOf(match.group(2));
        List<String> values = PhraseParts.values(list);
        boolean announced = match.group().contains(":") || list.contains("|") || list.matches("[\\d.,; orand-]+");
        boolean doubtful =
                !quoted && (PhraseParts.namesKinds(list) || ((values.size() < 2 || !announced) && !isCode(list)));
        if (doubtful) {
            return null;
        }
        ParameterFact set = new ParameterFact.Values(values);
        List<ParameterFact> facts = new ArrayList<>(List.of(new ParameterFact.OpenSet(false)));
        facts.add(set);
        return open ? new ParameterFact.Several(facts) : set;
    }

    /** Whether values without quotation marks are no words of running text. */
    private static boolean isCode(String list) {
        return PhraseParts.values(list).stream().allMatch(value -> value.matches("\\d.*|.*[_\\d/].*|\\p{Lu}+"));
    }
}
