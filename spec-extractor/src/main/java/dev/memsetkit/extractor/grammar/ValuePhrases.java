package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.phrase;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;
import static dev.memsetkit.extractor.grammar.PhraseParts.GLOSSED_LIST;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED;
import static dev.memsetkit.extractor.grammar.PhraseParts.QUOTED_LIST;
import static dev.memsetkit.extractor.grammar.PhraseParts.VALUES;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that state which values there are. */
final class ValuePhrases {

    /** A value that is the most or the least of all is no set of one. */
    private static final String NO_LIMIT =
            "(?<!\\b(?:highest|lowest|largest|smallest|greatest|longest|shortest|maximum|minimum|least|default|first|last|next|usual) )";

    private static final String SET = NO_LIMIT
            + "(?:[Aa]cceptable|[Aa]ccepted|[Vv]alid|[Aa]llowed|[Pp]ermitted|[Pp]ermissible|[Ss]upported|[Pp]ossible|[Ll]egal|[Aa]vailable|[Rr]ecogni[sz]ed|[Aa]uthori[sz]ed)";
    private static final String SETS = "(?:values?|options?|statuses|choices|settings)";
    /** Words that announce a set; a colon may follow. */
    private static final String LEAD = "(?:(?:[Tt]he |[Ii]ts )?" + SET + " (?:[\\w ]{1,60} )?" + SETS
            + "(?: are| is)?(?: one of)?|(?:(?:[Ii]t |[Tt]his |[Tt]he value )?(?:must|should|can|may|has to|will|is to)(?: only| always)? be |(?:[Mm]ust|[Cc]an|[Mm]ay)(?: only| always)? be |[Ii]s )?(?:[Oo]ne|[Ee]ither|[Aa]ny)(?: one)? of(?: the following| these| the)?(?: two| three| four| five| six|)(?: possible| allowed| permitted| valid)?(?: values| options)?"
            + "|(?<!\\w )(?:[Vv]alues|[Oo]ptions|[Cc]hoices)(?: are)?|" + PhraseParts.BEGIN
            + "The (?:values|options|choices) are|[Aa]ccepts|[Tt]akes|[Cc]hoose (?:from|one of|between)|[Pp]ick one(?: of)?)(?: \\(case[- ]sensitive\\))?";
    /** A set that is open behind its last value. */
    private static final String MORE =
            ",? ?(?:etc\\b\\.?|and so on|and (?:many )?(?:others|more)|or others|\\.\\.\\.|\\u2026)";
    /** A number that a range begins with is no value. */
    private static final String NO_RANGE = "(?![\\w/-]|\\.\\w)(?! (?:up )?(?:to|through|until|upwards?|onwards?)\\b)";

    /** Words that point at a list or table of the values. */
    private static final Pattern LISTED = Pattern.compile("\\b(?:below|following|table)\\b");

    /** Several words that may be values or kinds of values. */
    private static final Pattern UNANNOUNCED = Pattern.compile(
            "Acceptable values include (?!.*\\b(?:below|following|table)\\b)[\\w-]+(?:(?:, or |, and |, | or | and )[\\w-]+)++");

    /** A range within a list stands for the numbers from its first to its last one. */
    private static final Pattern RANGE =
            Pattern.compile("(?<first>0|[1-9]\\d{0,8})(?:-|\\.{2,3})(?<last>[1-9]\\d{0,8})");

    /** One value, or several with strokes between them: "text/html", "red/blue". */
    private static final Pattern ONE_OR_SEVERAL = Pattern.compile("[A-Za-z]\\w*(?:/\\w+)++");

    /** Words that leave no doubt that words behind them are values. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(SET + " " + SETS + "(?: are| is)?(?: [\\[({]| [^:.]*$)|[Oo]ne of [\\[({]");

    /** Words of running text do not stand in such lists: participles tell what becomes of values. */
    private static final Pattern WORDS = Pattern.compile("(?:(?!\\w{3,}ed\\b)[\\w-]+(?:,? (?:or|and) |, | / )?)++");

    private static final String WORD = "[a-z][\\w-]*";
    private static final String AND = "(?:[,;] (?:or |and )?| or | and )";
    /** Words that tie what stands before them to something else. */
    private static final String TIED =
            "or|and|for|if|when|where|unless|except|only|other|otherwise|until|since|before|by|per|in|at|as|with|without|whichever|depending|subject|provided";

    /** What a value is for; a condition is another statement. */
    private static final String MEANING =
            "(?: (?:for|to|means|meaning|selects|stands for) | ?= ?)(?!if |when |only |unless )(?:(?! (?:" + TIED
                    + ") )[^'\"\\d.,;()\ue000]){1,40}";

    private static final String NUMBERED = "\\d{1,4}(?:(?: ?= ?|: | for | means )[A-Za-z](?:(?! (?:" + TIED
            + ") )[^'\"\\d.,;()=])*+| \\([A-Za-z][^'\"\\d.,;()]*\\))";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern QUOTED_VALUE = Pattern.compile(QUOTED);
    private static final Pattern BY_DEFAULT = Pattern.compile("(" + QUOTED + ") \\((?:the )?default\\)");

    static final List<Phrase<ParameterFact>> ALL =
            Stream.of(listed(), values()).flatMap(List::stream).toList();

    private ValuePhrases() {}

    private static List<Phrase<ParameterFact>> values() {
        return List.of(
                statement(
                        "some of the values",
                        "\\b(?:[Tt]he )?" + SET + " " + SETS + " include(?::? " + QUOTED_LIST + "|: " + VALUES + ")"
                                + END,
                        m -> several(m, true),
                        List.of(
                                example(
                                        "Acceptable values include 'a'.",
                                        new ParameterFact.Several(List.of(
                                                new ParameterFact.OpenSet(false),
                                                new ParameterFact.Values(List.of("a"))))),
                                example(
                                        "Acceptable values include: red, green.",
                                        new ParameterFact.Several(List.of(
                                                new ParameterFact.OpenSet(false),
                                                new ParameterFact.Values(List.of("red", "green"))))))),
                phrase(
                        "open set of values",
                        "Acceptable values include\\b(?![^.]*['\"\ue000])[^.]*",
                        m -> UNANNOUNCED.matcher(m.group()).matches()
                                ? null
                                : new ParameterFact.OpenSet(
                                        LISTED.matcher(m.group()).find()),
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
                        "(?:[Tt]he following " + SETS
                                + " are (?:accepted|allowed|valid|permitted|supported|possible|recogni[sz]ed|understood|available):?$|(?:"
                                + SET + " " + SETS
                                + "(?: for [\\w ()]+)?(?: are| is)?(?: one of)?(?: listed| given| shown)?(?: below| the following| as follows| these)?"
                                + "|(?:(?:[Ii]t |[Tt]his |[Tt]he value )?(?:[Mm]ust|[Cc]an|[Mm]ay|[Ss]hould|[Ww]ill|[Ii]s) (?:be )?)?(?:[Oo]ne|[Ee]ither|[Aa]ny) of(?: the following| these)?(?: values| options)?"
                                + "|[Oo]ne of the following(?: values| options)?(?=\\.$)|" + SET
                                + " [a-z]+s(?: are)?(?=:)|[Oo]ne of the values below|(?:[Tt]he )?(?:[Vv]alues|[Oo]ptions|[Cc]hoices)(?: are)?(?=:))[:.]?$"
                                + "|Acceptable values are (?:a combination|made up) of\\b)",
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
                        "\\b" + LEAD + ":? [\\[({]?(?:" + GLOSSED_LIST + "|" + VALUES + NO_RANGE + ")[\\])}]?",
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
                        "(?<!\\b(?:[Ll]ength|[Ss]ize|characters|[Nn]umber|[Ss]um) )(?:[Mm]ust|[Ss]hall|[Ss]hould|[Hh]as to|[Cc]an|[Mm]ay)(?: only| always)? (?:be|equal) (?:set to |exactly )?(?:either )?(?:"
                                + GLOSSED_LIST + "|(-?\\d+(?:, -?\\d+)*+,? or -?\\d+)" + END + ")",
                        m -> glossed(m.group(1) != null ? m.group(1) : String.valueOf(m.group(2))),
                        List.of(
                                example("Must be 'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))),
                                example("Must be 8, 16 or 32.", new ParameterFact.Values(List.of("8", "16", "32"))))),
                statement(
                        "values are accepted",
                        "(?:(?:[Tt]he |[Tt]hese |[Tt]wo |[Tt]hree |[Ff]our )?(?:following )?(?:values|options|(?<=following )[a-z]+s) are (?:accepted|allowed|valid|permitted|supported|possible|recogni[sz]ed|understood|available): ?|"
                                + PhraseParts.BEGIN
                                + "(?:[Aa]llowed|[Pp]ermitted|[Aa]ccepted|[Vv]alid|[Pp]ossible|[Ss]upported)(?: [a-z]+s)?(?: are|:) )"
                                + GLOSSED_LIST + "|[Oo]nly " + QUOTED_LIST
                                + " (?:are|is) (?:accepted|allowed|valid|permitted|supported|possible|recogni[sz]ed)",
                        m -> glossed(m.group(1) != null ? m.group(1) : m.group(2)),
                        List.of(example(
                                "Only 'In' and 'Out' are accepted.", new ParameterFact.Values(List.of("In", "Out"))))),
                statement(
                        "either of two values",
                        "[Ee]ither (" + QUOTED + "(?:, " + QUOTED + ")*+,? or " + QUOTED + "|\\d+ or \\d+)",
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1))),
                        List.of(example(
                                "The way. Either 'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))))));
    }

    /** Sets without words that announce them, and what is said of all other values. */
    private static List<Phrase<ParameterFact>> listed() {
        return List.of(
                statement(
                        "the only values",
                        "[Tt]he only (?:" + SET + " )?" + SETS + "(?: " + SET + ")? (?:are|is):? " + GLOSSED_LIST,
                        m -> glossed(m.group(1)),
                        List.of(example(
                                "The only values permitted are 'In' and 'Out'.",
                                new ParameterFact.Values(List.of("In", "Out"))))),
                statement(
                        "any other value is refused",
                        "(?:[Aa]ny(?:thing| value| string| other value) (?:other than|but|except)|(?:[Vv]alues|"
                                + PhraseParts.BEGIN + "[A-Z][a-z]+s) other than) " + QUOTED_LIST
                                + " (?:raises?|causes?|gives?|is|are|will be|leads? to) (?:an error|rejected|refused|invalid|not (?:accepted|allowed|valid))",
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1))),
                        List.of(example(
                                "Any value other than 'In' or 'Out' raises an error.",
                                new ParameterFact.Values(List.of("In", "Out"))))),
                statement(
                        "no other values",
                        PhraseParts.BEGIN
                                + "(?:(?:[Aa]ll|[Aa]ny)(?: the)? other(?: values?| strings?)?|[Oo]ther values|[Oo]thers|[Aa]nything else|[Ee]verything else) (?:are|is|will be|raises?|causes?) (?:an error|rejected|refused|invalid|not (?:accepted|allowed|valid|permitted))"
                                + PhraseParts.END
                                + "|" + PhraseParts.BEGIN
                                + "[Nn]o other (?:values?|strings?) (?:are|is) (?:accepted|allowed|valid|permitted|possible)"
                                + PhraseParts.END,
                        m -> new ParameterFact.NoOtherValues(),
                        List.of(example("Any other value is rejected.", new ParameterFact.NoOtherValues()))),
                statement(
                        "values as a sentence",
                        PhraseParts.BEGIN
                                + "(?:(?!(?:Examples?|Notes?|See|Formerly|Default|Old|Was|Once)\\b)[A-Z][a-z]+(?: [a-z]+){0,4}: )?(?:(?:[Ss]et (?:it |this )?to|[Uu]se|[Gg]ive|[Pp]ass|[Ss]pecify|[Ss]end|[Ss]elect|[Cc]hoose|[Ee]nter|[Ss]upply|[Pp]rovide|[Pp]ick) (?:either )?)?("
                                + QUOTED
                                + "(?:(?:, " + QUOTED + ")*+,? or " + QUOTED + "|(?: ?\\| ?" + QUOTED
                                + ")++))(?: only)?"
                                + PhraseParts.END + "|\\((?:either )?(" + QUOTED + "(?:, " + QUOTED + ")*+,? or "
                                + QUOTED
                                + "|" + QUOTED + "(?: ?[|/] ?" + QUOTED + ")++)\\)" + PhraseParts.END
                                + "|[Ww]hether (?:it|this|the \\w+|an? \\w+) is (" + QUOTED + " or "
                                + QUOTED + ")" + PhraseParts.END,
                        m -> new ParameterFact.Values(quoted(m.group())),
                        List.of(
                                example("The way ('In' or 'Out').", new ParameterFact.Values(List.of("In", "Out"))),
                                example("'In' or 'Out'.", new ParameterFact.Values(List.of("In", "Out"))))),
                statement(
                        "numbers as a sentence",
                        "(?:" + PhraseParts.BEGIN + "|: |\\()(-?\\d+(?:, -?\\d+)*+,? or -?\\d+)\\)?" + PhraseParts.END,
                        m -> new ParameterFact.Values(PhraseParts.values(m.group(1))),
                        List.of(example("Months: 1, 3 or 12.", new ParameterFact.Values(List.of("1", "3", "12"))))),
                statement(
                        "words with bars between them",
                        PhraseParts.BEGIN + "[\\[{(]?(" + WORD + "(?: ?\\| ?" + WORD + ")++)[\\]})]?" + PhraseParts.END
                                + "|" + PhraseParts.BEGIN + "\\{(" + WORD + "(?:, ?" + WORD + ")++)\\}"
                                + PhraseParts.END + "|" + PhraseParts.BEGIN + "(?:[Ee]num|[Ee]numeration):? (" + WORD
                                + "(?:, " + WORD + ")++)" + PhraseParts.END,
                        m -> words(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3)),
                        List.of(
                                example("red|blue", new ParameterFact.Values(List.of("red", "blue"))),
                                example("{red, blue}", new ParameterFact.Values(List.of("red", "blue"))))),
                statement(
                        "values with what each is for",
                        "(?:" + PhraseParts.BEGIN
                                + "(?:[Uu]se |[Ss]et (?:it |this )?to |[Gg]ive |[Pp]ass |[Ee]ither )?|\\b" + LEAD
                                + ":? )(" + QUOTED + MEANING + "(?:" + AND + QUOTED + MEANING + ")++)"
                                + PhraseParts.END,
                        m -> new ParameterFact.Values(quoted(m.group(1))),
                        List.of(example(
                                "Use 'in' to go in, 'out' for leaving.",
                                new ParameterFact.Values(List.of("in", "out"))))),
                statement(
                        "numbers with what each means",
                        "(?:" + PhraseParts.BEGIN + "(?:[Uu]se |[Ss]et (?:it |this )?to )?|" + LEAD + ":? )(" + NUMBERED
                                + "(?:" + AND + NUMBERED + ")++)" + PhraseParts.END,
                        m -> numbered(m.group(1)),
                        List.of(
                                example("Values: 1 = red, 2 = blue.", new ParameterFact.Values(List.of("1", "2"))),
                                example(
                                        "0 (off), 1 (on) or 2 (both).",
                                        new ParameterFact.Values(List.of("0", "1", "2"))))));
    }

    /** Values with what each means in brackets, one of them perhaps the default. */
    private static ParameterFact glossed(String list) {
        ParameterFact set = new ParameterFact.Values(PhraseParts.values(list));
        Matcher byDefault = BY_DEFAULT.matcher(list);
        return byDefault.find()
                ? new ParameterFact.Several(
                        List.of(set, new ParameterFact.Default(PhraseParts.unquote(byDefault.group(1)))))
                : set;
    }

    private static @Nullable ParameterFact words(String list) {
        List<String> words = List.of(list.split(" ?[|,] ?"));
        return PhraseParts.namesKinds(String.join(" ", words)) ? null : new ParameterFact.Values(words);
    }

    private static List<String> quoted(String list) {
        return QUOTED_VALUE
                .matcher(list)
                .results()
                .map(value -> PhraseParts.unquote(value.group()))
                .toList();
    }

    /** Numbers that follow each other; others may be the ends of a range, or some of many. */
    private static @Nullable ParameterFact numbered(String list) {
        List<String> numbers =
                NUMBER.matcher(list).results().map(MatchResult::group).toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (Long.parseLong(numbers.get(i)) != Long.parseLong(numbers.get(i - 1)) + 1) {
                return null;
            }
        }
        return new ParameterFact.Values(numbers);
    }

    /** The set that the last group holds; none where words without quotation marks may be no values. */
    private static @Nullable ParameterFact several(MatchResult match, boolean open) {
        boolean quoted = match.group(1) != null;
        String list = quoted ? match.group(1) : String.valueOf(match.group(2));
        List<String> values = PhraseParts.values(list);
        boolean announced =
                (ANNOUNCED.matcher(match.group()).find() && WORDS.matcher(list).matches() && values.size() > 1)
                        || match.group().contains(":")
                        || list.contains("|")
                        || list.matches("[\\d.,; orand-]+");
        boolean doubtful = !quoted
                && (PhraseParts.namesKinds(list)
                        || ((values.size() < 2 || !announced) && !isCode(list))
                        || values.stream().anyMatch(ValuePhrases::isRange)
                        || (values.size() == 1 && ONE_OR_SEVERAL.matcher(list).matches()));
        if (doubtful) {
            return null;
        }
        ParameterFact set = glossed(list);
        return open ? new ParameterFact.Several(List.of(new ParameterFact.OpenSet(false), set)) : set;
    }

    private static boolean isRange(String value) {
        Matcher range = RANGE.matcher(value);
        return range.matches() && Long.parseLong(range.group("first")) < Long.parseLong(range.group("last"));
    }

    /** Whether values without quotation marks are no words of running text. */
    private static boolean isCode(String list) {
        return PhraseParts.values(list).stream().allMatch(value -> value.matches("\\d.*|.*[_\\d/].*|\\p{Lu}+"));
    }
}
