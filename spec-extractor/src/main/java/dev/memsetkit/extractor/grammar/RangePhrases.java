package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.LimitParts.BE;
import static dev.memsetkit.extractor.grammar.LimitParts.GLOSS;
import static dev.memsetkit.extractor.grammar.LimitParts.LEAST;
import static dev.memsetkit.extractor.grammar.LimitParts.MOST;
import static dev.memsetkit.extractor.grammar.LimitParts.NOT_BE;
import static dev.memsetkit.extractor.grammar.LimitParts.REFUSED;
import static dev.memsetkit.extractor.grammar.LimitParts.TO;
import static dev.memsetkit.extractor.grammar.LimitParts.above;
import static dev.memsetkit.extractor.grammar.LimitParts.below;
import static dev.memsetkit.extractor.grammar.LimitParts.both;
import static dev.memsetkit.extractor.grammar.LimitParts.each;
import static dev.memsetkit.extractor.grammar.LimitParts.range;
import static dev.memsetkit.extractor.grammar.LimitParts.row;
import static dev.memsetkit.extractor.grammar.Numbers.FROM;
import static dev.memsetkit.extractor.grammar.Numbers.NUMBER;
import static dev.memsetkit.extractor.grammar.Numbers.UNTIL;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.group;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that state how large a number is: each reads a whole number, and a whole statement. */
final class RangePhrases {

    /** Words before the number that a value has to be above, and those before the one that it has to be below. */
    private static final String OVER =
            "(?:(?:[Ss]trictly )?(?:[Gg]reater|[Ll]arger|[Mm]ore|[Hh]igher|[Bb]igger) than|[Oo]ver|[Aa]bove)";

    private static final String UNDER =
            "(?:(?:[Ss]trictly )?(?:[Ll]ess|[Ss]maller|[Ll]ower|[Ff]ewer) than|[Uu]nder|[Bb]elow)";
    private static final String OBLIGED = "(?:[Mm]ust|[Ss]hould|[Ss]hall|[Hh]as to|[Nn]eeds to) (?:always )?be ";
    private static final String KIND = "(?:an? (?:whole )?(?:number|integer|value) )?";
    private static final String ANY =
            PhraseParts.BEGIN + "(?:[Aa]ny |[Aa]n? )(?:whole |positive )?(?:number|integer|value) ";

    /** The bounds in the signs of mathematics. */
    private static final String MIN_SIGN = "(>=|=>|\\u2265|>)";

    /** Two years of a history, which are no range. */
    private static final String YEARS = "(?:19|20)\\d\\d ?(?:-|\\u2013|to) ?(?:19|20)\\d\\d";

    private static final String MAX_SIGN = "(<=|=<|\\u2264|<)";

    static final List<Phrase<ParameterFact>> ALL =
            Stream.of(ranges(), signs()).flatMap(List::stream).toList();

    private RangePhrases() {}

    private static List<Phrase<ParameterFact>> ranges() {
        return List.of(
                row(
                        "outside a range",
                        "[Vv]alues outside(?: of)?(?: the)?(?: range)?(?: of| from)? " + FROM + TO + UNTIL + " (?:"
                                + REFUSED + "|(?:lead to|cause|raise|give|result in) an error)",
                        m -> both(m.group(1), m.group(2), LimitParts::minimum, LimitParts::maximum),
                        List.of(example("Values outside the range 1 to 20 are rejected.", range(1, 20)))),
                row(
                        "range without its end",
                        BE + "(?:[Ff]rom |[Bb]etween )?" + FROM
                                + "(?: \\((?:inclusive|included)\\))?(?: (?:up )?to,? but (?:not including|excluding|less than|below),? "
                                + UNTIL + "| (?:to|and) " + UNTIL + " \\((?:exclusive|excluded)\\))",
                        m -> both(m.group(1), group(m, 2, 3), LimitParts::minimum, LimitParts::below),
                        List.of(example("From 5 up to but not including 15.", between(5, true, 15, false)))),
                row(
                        "positive, with an end",
                        PhraseParts.BEGIN
                                + "(?:[Mm]ust be )?(?:[Aa] |[Aa]ny )?[Pp]ositive (?:number|integer|whole number|value),? "
                                + "(?:(?:of )?" + MOST + "|(" + UNDER + ")) " + NUMBER,
                        m -> bounds("0", true, m.group(2), m.group(1) != null),
                        List.of(example("A positive integer not exceeding 40.", between(0, false, 40, true)))),
                row(
                        "strictly between",
                        BE + "(?:[Aa] (?:whole )?(?:number|value) |[Aa]n integer )?[Ss]trictly between " + FROM
                                + " and " + UNTIL,
                        m -> both(m.group(1), m.group(2), LimitParts::above, LimitParts::below),
                        List.of(example("Strictly between 0 and 10.", between(0, false, 10, false)))),
                row(
                        "interval",
                        "(?:(?:[Ll]ie |[Ff]all |[Bb]e )?(?:[Ii]n|[Ww]ithin)(?: the)?(?: (?:half-)?(?:open |closed )?(?:range|interval))?|(?:[Vv]alid |[Aa]llowed )?(?:[Rr]ange|[Ii]nterval))(?: of| is|:)? ([\\[(\\]])"
                                + FROM + ", ?" + UNTIL + "([\\])\\[])",
                        RangePhrases::interval,
                        List.of(example("Must be in [0, 10).", between(0, true, 10, false)))),
                row(
                        "range",
                        "(?:" + BE
                                + "(?:(?:lie |fall )?(?:[Bb]etween|[Ww]ithin(?: the (?:range|interval)(?: (?:of|from))?)?)|[Ii]n the (?:range|interval)(?: (?:of|from))?|(?:[Aa]nything |[Aa]ny (?:whole )?(?:number|value|integer) |[Aa] (?:whole )?(?:number|value) |[Aa]n integer )?(?:[Ff]rom|between|in the range(?: of)?))|"
                                + "(?:[Vv]alid |[Aa]llowed |[Aa]cceptable |[Aa]ccepted |[Pp]ermitted )?[Rr]anges?(?: is|:| from| of)?|[Rr]anges from|(?:[Vv]alid|[Aa]llowed|[Aa]cceptable|[Aa]ccepted|[Pp]ermitted)(?: values)?(?: are|:)(?: from)?|(?:[Aa]ccepts|[Tt]akes)(?: values| numbers| integers)?(?: from| between)?) ?\\[?"
                                + FROM + TO + UNTIL + GLOSS + "\\]?"
                                + "|" + PhraseParts.BEGIN
                                + "(?:(?:[Mm]ust|[Ss]hould|[Ss]hall|[Cc]an|[Mm]ay|[Hh]as to) be )?\\[?" + FROM
                                + TO.replace(" and |", "") + UNTIL + "\\]?" + PhraseParts.END
                                + "|(?:\\((?:from )?|, |: )(?!" + YEARS + ")" + FROM + TO.replace(" and |", "") + UNTIL
                                + "(?:\\)|,? inclusive\\))?(?:" + PhraseParts.END + "|(?=[,;] (?:and )?default))",
                        m -> both(group(m, 1, 3, 5), group(m, 2, 4, 6), LimitParts::minimum, LimitParts::maximum),
                        List.of(
                                example("Must be between 10 and 400.", range(10, 400)),
                                example("Range: 1-65,535", range(1, 65535)))),
                row(
                        "bounds in symbols",
                        FROM + " ?" + MAX_SIGN + " ?\\w+ ?" + MAX_SIGN + " ?" + UNTIL,
                        m -> bounds(
                                m.group(1),
                                m.group(2).equals("<"),
                                m.group(4),
                                m.group(3).equals("<")),
                        List.of(example("0 <= x < 256", between(0, true, 256, false)))),
                row(
                        "both bounds in symbols",
                        BE + MIN_SIGN + " ?" + NUMBER + ",? (?:and |but )?" + MAX_SIGN + " ?" + NUMBER,
                        m -> bounds(
                                m.group(2),
                                m.group(1).equals(">"),
                                m.group(4),
                                m.group(3).equals("<")),
                        List.of(example("Must be >0 and <=50.", between(0, false, 50, true)))),
                row(
                        "bound in a symbol",
                        "(?:" + PhraseParts.BEGIN + "(?:\\w+ )?|" + OBLIGED + ")(?:" + MIN_SIGN + "|" + MAX_SIGN + ") ?"
                                + NUMBER,
                        m -> bound(m).orElse(null),
                        List.of(example("Must be > 7.", new ParameterFact.Above(7)))),
                row(
                        "both bounds",
                        BE + "(?:(" + OVER + ")|" + LEAST + ") " + NUMBER
                                + ",? (?:(?:and|but) (?:must be |may be )?(?:(" + UNDER
                                + ")|" + MOST
                                + "|(?:must|may|can|should) ?not (?:exceed|be (?:more|greater|larger|higher) than))"
                                + "|nor (?:more|greater|larger|higher) than) " + NUMBER
                                + "(?! (?:" + LimitParts.UNITS + ")\\b)",
                        m -> bounds(m.group(2), m.group(1) != null, m.group(4), m.group(3) != null),
                        List.of(
                                example("Must be higher than 0 but lower than 10.", between(0, false, 10, false)),
                                example("Not less than 2 nor more than 8.", between(2, true, 8, true)),
                                example("At least 1 but may not exceed 50.", between(1, true, 50, true)))),
                row(
                        "neither less nor more",
                        NOT_BE + "be (?:less|lower|smaller) than " + NUMBER
                                + ",? (?:or|and|nor) (?:be )?(?:more|greater|larger|higher) than " + NUMBER,
                        m -> both(m.group(1), m.group(2), LimitParts::minimum, LimitParts::maximum),
                        List.of(example("Cannot be less than 0 or more than 100.", range(0, 100)))),
                row(
                        "maximum",
                        "(?:[Vv]alues?|[Nn]umbers?|[Aa]nything|" + PhraseParts.BEGIN
                                + "[A-Z][a-z]+s) (?:over|above|exceeding|in excess of|greater than|larger than|higher than|more than|beyond) "
                                + NUMBER + " " + REFUSED + "|Ensure this value is less than or equal to " + NUMBER + "|"
                                + BE + MOST + " " + NUMBER
                                + "|" + NOT_BE
                                + "(?:exceed|be (?:more|greater|larger|bigger|higher) than|(?:be|go|rise|lie) (?:over|above|beyond)) "
                                + NUMBER
                                + "|(?:[Tt]he |[Ii]ts )?(?:[Mm]ax(?:imum|\\.)?|[Hh]ighest|[Ll]argest|[Gg]reatest)(?: (?:allowed|permitted|possible|valid|accepted|legal|supported))?(?:(?: value| number)?(?: allowed)?(?: is|:| ?=) ?| value )"
                                + NUMBER
                                + "|(?:(?:[Tt]he |[Ii]ts |" + PhraseParts.BEGIN
                                + ")(?:[Ll]imit|[Bb]ound)(?: is|:| of)|(?:[Tt]he )?[Uu]pper (?:[Ll]imit|[Bb]ound)(?: is|:| of)?) ?"
                                + NUMBER
                                + "|" + BE + NUMBER
                                + " (?:or (?:less|fewer|lower|smaller|below|under)|and (?:less|lower|below|under))|"
                                + NUMBER
                                + " at (?:the )?(?:very )?most(?=[.,;)]|$)",
                        m -> each(m, LimitParts::maximum),
                        List.of(
                                example(
                                        "Ensure this value is less than or equal to 999.",
                                        new ParameterFact.Maximum(999)),
                                example("Must not exceed 65,535.", new ParameterFact.Maximum(65535)))),
                row(
                        "minimum",
                        "(?:[Vv]alues?|[Nn]umbers?|[Aa]nything|" + PhraseParts.BEGIN
                                + "[A-Z][a-z]+s) (?:under|below|less than|smaller than|lower than) "
                                + NUMBER + " " + REFUSED + "|Ensure this value is greater than or equal to " + NUMBER
                                + "|" + BE + LEAST + " " + NUMBER
                                + "|" + NOT_BE
                                + "(?:be (?:less|lower|smaller|fewer) than|(?:be|go|fall|drop|lie) (?:under|below)) "
                                + NUMBER
                                + "|(?:[Tt]he |[Ii]ts )?(?:[Mm]in(?:imum|\\.)?|[Ll]owest|[Ss]mallest|[Ll]east)(?: (?:allowed|permitted|possible|valid|accepted|legal|supported))?(?:(?: value| number)?(?: allowed)?(?: is|:| ?=) ?| value )"
                                + NUMBER
                                + "|(?:[Tt]he )?[Ll]ower (?:[Ll]imit|[Bb]ound)(?: is|:| of)? ?" + NUMBER
                                + "|" + BE + NUMBER
                                + " (?:or (?:more|greater|higher|larger|above|over)|and (?:more|greater|higher|above|over|up))|"
                                + NUMBER
                                + " at (?:the )?(?:very )?least(?=[.,;)]|$)" + "|[Ff]rom " + NUMBER
                                + " (?:up|upwards?|onwards?)",
                        m -> each(m, LimitParts::minimum),
                        List.of(
                                example(
                                        "Ensure this value is greater than or equal to 0.",
                                        new ParameterFact.Minimum(0)),
                                example("Must be at least 1.", new ParameterFact.Minimum(1)))),
                row(
                        "above",
                        "(?:" + OBLIGED + KIND + "|" + ANY + ")" + OVER + " " + NUMBER
                                + "|(?:[Mm]ust|[Ss]hall|[Hh]as to) exceed " + NUMBER + "|" + PhraseParts.BEGIN + OVER
                                + " " + NUMBER + PhraseParts.END,
                        m -> above(group(m, 1, 2, 3)).orElse(null),
                        List.of(example("Must be greater than 7.", new ParameterFact.Above(7)))),
                row(
                        "below",
                        "(?:" + OBLIGED + KIND + "|" + ANY + ")" + UNDER + " " + NUMBER + "|" + PhraseParts.BEGIN
                                + UNDER + " " + NUMBER + PhraseParts.END,
                        m -> below(group(m, 1, 2)).orElse(null),
                        List.of(example("Must be less than 100.", new ParameterFact.Below(100)))));
    }

    private static @Nullable ParameterFact interval(MatchResult match) {
        boolean fromOpen = !match.group(1).equals("[");
        boolean toOpen = !match.group(4).equals("]");
        // Round brackets on both sides are those of a list as well.
        return fromOpen && toOpen ? null : bounds(match.group(2), fromOpen, match.group(3), toOpen);
    }

    private static Optional<ParameterFact> bound(MatchResult match) {
        String number = match.group(3);
        if (match.group(1) != null) {
            return match.group(1).equals(">") ? above(number) : LimitParts.minimum(number);
        }
        return match.group(2).equals("<") ? below(number) : LimitParts.maximum(number);
    }

    /** The bounds, each with whether the number itself is left out. */
    private static @Nullable ParameterFact bounds(String least, boolean over, String most, boolean under) {
        return both(
                least,
                most,
                over ? LimitParts::above : LimitParts::minimum,
                under ? LimitParts::below : LimitParts::maximum);
    }

    private static ParameterFact between(long least, boolean from, long most, boolean until) {
        return new ParameterFact.Several(List.of(
                from ? new ParameterFact.Minimum(least) : new ParameterFact.Above(least),
                until ? new ParameterFact.Maximum(most) : new ParameterFact.Below(most)));
    }

    private static List<Phrase<ParameterFact>> signs() {
        return List.of(
                statement(
                        "not negative",
                        NOT_BE
                                + "be negative|[Nn]egative (?:values|numbers|integers) " + REFUSED
                                + "|" + PhraseParts.BEGIN
                                + "(?:[Nn]o negative (?:values|numbers|integers)|(?:[Aa]ccepts |[Tt]akes )?[Oo]nly non-?negative (?:values|numbers|integers)(?: are (?:accepted|allowed|permitted|valid))?|(?:[Zz]ero|0) or (?:a |any )?positive (?:number|integer|whole number))"
                                + PhraseParts.END
                                + "|(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:(?:a )?non-?negative(?: (?:number|integer|whole number))?|zero or (?:more|greater|positive)|positive or zero)"
                                + "|" + PhraseParts.BEGIN
                                + "(?:[Aa] |[Aa]ny )?[Nn]on-?negative (?:number|integer|whole number)"
                                + PhraseParts.END,
                        m -> new ParameterFact.Minimum(0),
                        List.of(example("Must not be negative.", new ParameterFact.Minimum(0)))),
                statement(
                        "negative",
                        "(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:a )?negative(?: (?:number|integer|whole number))?(?! or )|"
                                + PhraseParts.BEGIN + "(?:[Aa] |[Aa]ny )?[Nn]egative (?:number|integer|whole number)"
                                + PhraseParts.END,
                        m -> new ParameterFact.Below(0),
                        List.of(example("Must be a negative number.", new ParameterFact.Below(0)))),
                statement(
                        "not empty",
                        NOT_BE + "be (?:(?:left )?empty|left blank|an empty (?:list|string|text)|blank)"
                                + "|(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:an? )?(?:non-?empty|not empty)(?: (?:list|string|text|value))?"
                                + "|" + PhraseParts.BEGIN
                                + "(?:[Nn]o empty (?:lists?|strings?|texts?|values?)|(?:[Aa] )?[Nn]on-?empty(?: (?:list(?: of \\w+)?|string|text|value))?)"
                                + PhraseParts.END
                                + "|(?:[Tt]he|[Aa]n) empty (?:list|string|text|value) (?:is|will be) (?:refused|rejected|not (?:allowed|accepted|permitted|valid)|an error|invalid)",
                        m -> new ParameterFact.NotEmpty(),
                        List.of(
                                example("Must not be empty.", new ParameterFact.NotEmpty()),
                                example("Cannot be an empty list.", new ParameterFact.NotEmpty()))),
                statement(
                        "positive",
                        "(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:a )?positive(?: (?:number|integer|whole number))?|"
                                + PhraseParts.BEGIN
                                + "(?:(?:[Aa] |[Aa]ny )?[Pp]ositive (?:number|integer|whole number)|(?:[Ss]trictly )?[Pp]ositive|(?:[Aa]ccepts |[Tt]akes )?[Oo]nly positive (?:numbers|integers|values|whole numbers)(?: are (?:accepted|allowed|permitted|valid))?)"
                                + PhraseParts.END + "|"
                                + NOT_BE + "be (?:zero|0) or (?:negative|less)",
                        m -> new ParameterFact.Above(0),
                        List.of(example("Must be positive.", new ParameterFact.Above(0)))));
    }
}
