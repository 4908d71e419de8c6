package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Numbers.FROM;
import static dev.memsetkit.extractor.grammar.Numbers.NUMBER;
import static dev.memsetkit.extractor.grammar.Numbers.UNTIL;
import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.ownStatement;
import static dev.memsetkit.extractor.grammar.Phrase.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The phrases that state how long, how large or how many: each reads a whole number, and a whole statement. */
final class LimitPhrases {

    private static final String BE =
            "(?:(?:[Mm]ust|[Ss]hould|[Cc]an|[Mm]ay|[Ss]hall|[Hh]as to|[Hh]ave to|[Nn]eeds? to|[Ww]ill|[Ii]s|[Aa]re|[Mm]ust only|[Cc]an only) )?"
                    + "(?:(?:be|have|contain|consist of|hold|take|include|comprise|accept|give|pass|send|set|specify|supply|list|name) )?";
    private static final String NOT_BE =
            "(?:[Mm]ust|[Ss]hould|[Cc]an|[Mm]ay|[Ss]hall|[Ii]s|[Aa]re|[Dd]o|[Ww]ill)(?: ?not|n't|'t) (?:allowed to |permitted to )?";
    private static final String MOST =
            "(?:[Aa]t (?:the )?(?:very )?most|[Nn](?:o|ot|ever) (?:more|longer|greater|larger|bigger|higher) than|[Uu]p to(?: and including| a maximum of)?"
                    + "|(?:[Aa] |[Tt]he )?[Mm]ax(?:imum|\\.)?(?: of)?|[Ll]ess than or equal to|[Ll]imited to|[Cc]apped at|[Nn]ot (?:above|over)|[Nn]ot exceed(?:ing)?|\\u2264|<=)";
    private static final String LEAST =
            "(?:[Aa]t (?:the )?(?:very )?least|[Nn](?:o|ot) (?:fewer|less|shorter|smaller|lower) than|[Nn]ot (?:below|under)"
                    + "|(?:[Aa] |[Tt]he )?[Mm]in(?:imum|\\.)?(?: of)?|(?:[Gg]reater|[Mm]ore) than or equal to|\\u2265|>=)";
    private static final String CHARACTERS = "(?:(?:Unicode |UTF-8 )?(?:characters?|chars?\\b\\.?)|code points?)";
    private static final String TO = "(?: ?(?:-|\\u2013|\\u2014|\\.\\.\\.?|\\u2026) ?| to | and | through )";
    private static final String LENGTH = "(?:[Ll]ength(?: in characters)?|[Nn]umber of characters)";
    private static final String REFUSED =
            "(?:are|is|will be|get) (?:rejected|refused|not (?:accepted|allowed|permitted|valid)|invalid|an error|forbidden)";
    /** What a text consists of, and what time and money are counted in. */
    private static final String UNITS =
            "characters?|chars?|code|bytes?|bits?|digits?|letters?|words|lines|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|pounds?|euros?|dollars?";

    /** What a list holds: a plural without a unit, perhaps with words before it. */
    private static final String NOUN = "(?!(?:" + UNITS
            + "|or|and|if|for|per|unless|percent|[KMGTkmgt]i?[Bb]|Mbps|Gbps|long|in|is|are|each|at|to)\\b)(?:(?!(?:or|and|if|for|per|unless|in|at|to|is|are|can|may|must|each|with|when|where|from|of)\\b)[a-z][\\w-]* ){0,2}?(?!(?:"
            + UNITS
            + ")\\b)[a-z][\\w-]*(?:s|people|children)\\b";

    /** What a list holds one of at least: a word that is no unit of a text or of time. */
    private static final String ONE =
            "(?!(?:of|or|and|if|for|per|more|less|is|character|char|byte|bit|digit|letter|word|line|second|minute|hour|day|week|month|year|percent|pound|time)\\b)(?:[a-z][\\w-]* )?[a-zI][\\w-]*\\b";

    static final List<Phrase<ParameterFact>> ALL = Stream.of(lengths(), counts(), ranges(), signs())
            .flatMap(List::stream)
            .toList();

    private LimitPhrases() {}

    private static List<Phrase<ParameterFact>> lengths() {
        return List.of(
                row(
                        "length between",
                        "(?:(?:" + LENGTH + " )?" + BE + "(?:[Bb]etween|[Ff]rom|[Oo]f|[Ii]n the range(?: of)?)? ?)"
                                + FROM + TO + UNTIL + "[ -]" + CHARACTERS + "|" + LENGTH + ":? " + BE
                                + "(?:between |from |of |in the range(?: of)? )?" + FROM + TO + UNTIL + "(?: "
                                + CHARACTERS + ")?",
                        m -> both(group(m, 1, 3), group(m, 2, 4), LimitPhrases::minLength, LimitPhrases::maxLength),
                        List.of(
                                example("The length must be between 3 and 64 characters.", length(3, 64)),
                                example("2-10 characters.", length(2, 10)),
                                example("Length: 1 to 1,000", length(1, 1000)))),
                row(
                        "length at least and at most",
                        LEAST + " " + NUMBER + "(?: " + CHARACTERS + ")?,? (?:and|but) " + MOST + " " + NUMBER + " "
                                + CHARACTERS + "|" + LEAST + " " + NUMBER + " " + CHARACTERS + ",? (?:and|but) " + MOST
                                + " " + NUMBER,
                        m -> both(group(m, 1, 3), group(m, 2, 4), LimitPhrases::minLength, LimitPhrases::maxLength),
                        List.of(example("Must have at least 3 and at most 20 characters.", length(3, 20)))),
                row(
                        "maximum length",
                        "(?:Ensure this value has |" + BE + ")" + MOST + " " + NUMBER + "[ -]" + CHARACTERS
                                + "|" + NOT_BE
                                + "(?:exceed|be (?:longer|more|greater|larger) than|have more than|contain more than|be over) "
                                + NUMBER + " " + CHARACTERS
                                + "|(?:[Ll]onger|[Mm]ore) than " + NUMBER + " " + CHARACTERS + " " + REFUSED
                                + "|" + NUMBER + " " + CHARACTERS
                                + " (?:or (?:fewer|less|shorter)|at (?:the )?most|max(?:imum|\\.)?)"
                                + "|[Mm]ax(?:imum|\\.)? (?:permitted |allowed )?" + LENGTH + "(?: is|:| of|=)? ?"
                                + NUMBER + "(?: " + CHARACTERS
                                + ")?"
                                + "|(?:[Tt]he |[Ii]ts )?(?:[Mm]aximum|(?<![Ll]ower )[Ll]imit|[Ll]ength limit|[Cc]haracter limit)(?: is|:) "
                                + NUMBER + " " + CHARACTERS
                                + "|[Cc]haracter limit(?: is|:) " + NUMBER,
                        m -> each(m, LimitPhrases::maxLength),
                        List.of(
                                example(
                                        "A comment. Ensure this value has at most 255 characters.",
                                        new ParameterFact.MaxLength(255)),
                                example(
                                        "Must be no more than 1,000 characters long.",
                                        new ParameterFact.MaxLength(1000)),
                                example(
                                        "Names longer than 200 characters are rejected.",
                                        new ParameterFact.MaxLength(200)),
                                example("Must not exceed two hundred characters.", new ParameterFact.MaxLength(200)))),
                row(
                        "shorter than",
                        BE + "(?<![Nn]o )(?<![Nn]ot )(?<!n't )(?:[Ss]horter|[Ff]ewer|[Ll]ess) than " + NUMBER + " "
                                + CHARACTERS,
                        m -> each(
                                m,
                                number -> less(
                                                Numbers.whole(number).stream()
                                                        .boxed()
                                                        .findFirst(),
                                                1)
                                        .flatMap(n -> maxLength(n.toString()))),
                        List.of(example("Must be shorter than 20 characters.", new ParameterFact.MaxLength(19)))),
                row(
                        "minimum length",
                        "(?:Ensure this value has |" + BE + ")" + LEAST + " " + NUMBER + "[ -]" + CHARACTERS
                                + "|" + NOT_BE
                                + "(?:be (?:shorter|less|fewer) than|have (?:fewer|less) than|contain (?:fewer|less) than|be under) "
                                + NUMBER + " " + CHARACTERS
                                + "|(?:[Ss]horter|[Ff]ewer|[Ll]ess) than " + NUMBER + " " + CHARACTERS + " " + REFUSED
                                + "|" + NUMBER + " " + CHARACTERS
                                + " (?:or more|or longer|at (?:the )?least|min(?:imum|\\.)?)"
                                + "|[Mm]in(?:imum|\\.)? " + LENGTH + "(?: is|:| of|=)? ?" + NUMBER + "(?: " + CHARACTERS
                                + ")?",
                        m -> each(m, LimitPhrases::minLength),
                        List.of(example(
                                "Ensure this value has at least 10 characters.", new ParameterFact.MinLength(10)))),
                row(
                        "exact length",
                        "(?:[Ee]xactly|[Pp]recisely) " + NUMBER + " " + CHARACTERS
                                + "|[Mm]ust (?:have a length of|consist of) (?:exactly |precisely )?" + NUMBER + " "
                                + CHARACTERS + "|(?:[Aa] )?(?:[Ss]tring|[Tt]ext) of length " + NUMBER
                                + "|" + PhraseParts.BEGIN + "(?:[Aa]n? )?" + NUMBER
                                + "[ -]character (?:string|text|code|name|token|value|id)" + PhraseParts.END
                                + "|[Mm]ust (?:be|have) (?:exactly |precisely )?" + NUMBER + " " + CHARACTERS
                                + "(?: long| in length)?" + "|" + PhraseParts.BEGIN + NUMBER + " " + CHARACTERS
                                + "(?: long| in length| exactly)?" + PhraseParts.END,
                        m -> each(
                                m,
                                number -> Optional.ofNullable(
                                        both(number, number, LimitPhrases::minLength, LimitPhrases::maxLength))),
                        List.of(
                                example("Exactly 32 characters.", length(32, 32)),
                                example("It must be 8 characters long.", length(8, 8)))));
    }

    private static List<Phrase<ParameterFact>> counts() {
        return List.of(
                ownStatement(
                        "number of elements between",
                        BE + "(?:[Bb]etween |[Ff]rom )?" + FROM + TO + UNTIL + " " + NOUN,
                        m -> both(m.group(1), m.group(2), LimitPhrases::minItems, LimitPhrases::maxItems),
                        List.of(example(
                                "Between 2 and 5 addresses.",
                                new ParameterFact.Several(
                                        List.of(new ParameterFact.MinItems(2), new ParameterFact.MaxItems(5)))))),
                ownStatement(
                        "minimum number of elements",
                        "[Mm]in(?:imum|\\.)? number of [\\w -]+?(?:: ?| is | = )" + NUMBER
                                + "|" + BE + LEAST + " (?:" + NUMBER + " " + NOUN + "|(one|1) " + ONE + ")"
                                + "|" + NOT_BE
                                + "(?:(?:have|contain|hold|be|list|name|give) (?:fewer|less) than) " + NUMBER + " "
                                + NOUN
                                + "|(?:[Ff]ewer|[Ll]ess) than " + NUMBER + " " + NOUN + " " + REFUSED
                                + "|(?:" + BE + "|(?:[Aa] )?[Ll]ist of )([Oo]ne|[Tt]wo|[Tt]hree|\\d+) or more " + NOUN,
                        m -> each(m, LimitPhrases::minItems),
                        List.of(
                                example("At least one address.", new ParameterFact.MinItems(1)),
                                example("Must name 2 or more hosts.", new ParameterFact.MinItems(2)))),
                ownStatement(
                        "maximum number of elements",
                        "[Mm]ax(?:imum|\\.)? number of [\\w -]+?(?:: ?| is | = )" + NUMBER
                                + "|(?:can only [\\w ]*?)?" + BE + "(?:(?:[Aa] )?maximum of|" + MOST + ") " + NUMBER
                                + " "
                                + NOUN
                                + "|(?:can only [\\w ]*?)(?:a )?maximum of " + NUMBER
                                + "|" + NOT_BE + "(?:exceed|(?:have|contain|hold|be|list|name|give) more than) "
                                + NUMBER + " "
                                + NOUN
                                + "|[Mm]ore than " + NUMBER + " " + NOUN + " " + REFUSED
                                + "|" + NUMBER + " " + NOUN
                                + " (?:at (?:the )?most|max(?:imum|\\.)?|or (?:fewer|less))",
                        m -> each(m, LimitPhrases::maxItems),
                        List.of(
                                example("Maximum number of rules per group: 30", new ParameterFact.MaxItems(30)),
                                example("Clears a maximum of 500 pages per call.", new ParameterFact.MaxItems(500)),
                                example(
                                        "No more than 1,500 rules in one request.",
                                        new ParameterFact.MaxItems(1500)))));
    }

    private static List<Phrase<ParameterFact>> ranges() {
        return List.of(
                row(
                        "range",
                        "(?:" + BE
                                + "(?:(?:lie |fall )?(?:[Bb]etween|[Ww]ithin(?: the (?:range|interval)(?: (?:of|from))?)?)|[Ii]n the (?:range|interval)(?: (?:of|from))?|(?:[Aa]nything |[Aa]ny (?:whole )?(?:number|value|integer) |[Aa] (?:whole )?(?:number|value) |[Aa]n integer )?(?:[Ff]rom|between|in the range(?: of)?))|"
                                + "(?:[Vv]alid |[Aa]llowed |[Aa]cceptable |[Aa]ccepted |[Pp]ermitted )?[Rr]anges?(?: is|:| from| of)?|[Rr]anges from|(?:[Vv]alid|[Aa]llowed|[Aa]cceptable|[Aa]ccepted|[Pp]ermitted)(?: values)?(?: are|:)(?: from)?) ?\\[?"
                                + FROM + "(?: ?(?:-|\\u2013|\\.\\.\\.?|\\u2026) ?| to | and | through )" + UNTIL
                                + "\\]?"
                                + "|" + PhraseParts.BEGIN + "\\[?" + FROM
                                + "(?: ?(?:-|\\u2013|\\.\\.\\.?|\\u2026) ?| to | through )" + UNTIL + "\\]?"
                                + PhraseParts.END,
                        m -> both(group(m, 1, 3), group(m, 2, 4), LimitPhrases::minimum, LimitPhrases::maximum),
                        List.of(
                                example("Must be between 10 and 400.", range(10, 400)),
                                example("Range: 1-65,535", range(1, 65535)))),
                row(
                        "maximum",
                        "(?:[Vv]alues?|[Nn]umbers?|[Aa]nything) (?:over|above|greater than|larger than|higher than|more than|beyond) "
                                + NUMBER + " " + REFUSED + "|Ensure this value is less than or equal to " + NUMBER + "|"
                                + BE + MOST + " " + NUMBER
                                + "|" + NOT_BE
                                + "(?:exceed|be (?:more|greater|larger|bigger|higher) than|be (?:over|above)) " + NUMBER
                                + "|(?:[Tt]he |[Ii]ts )?[Mm]ax(?:imum|\\.)?(?: value)?(?: allowed)?(?: is|:|=) ?"
                                + NUMBER
                                + "|(?:(?:[Tt]he |[Ii]ts |" + PhraseParts.BEGIN
                                + ")(?:[Ll]imit|[Bb]ound)|[Uu]pper (?:[Ll]imit|[Bb]ound))(?: is|:| of) ?" + NUMBER
                                + "|" + BE + NUMBER + " or (?:less|fewer|lower|smaller|below|under)",
                        m -> each(m, LimitPhrases::maximum),
                        List.of(
                                example(
                                        "Ensure this value is less than or equal to 999.",
                                        new ParameterFact.Maximum(999)),
                                example("Must not exceed 65,535.", new ParameterFact.Maximum(65535)))),
                row(
                        "minimum",
                        "(?:[Vv]alues?|[Nn]umbers?|[Aa]nything) (?:under|below|less than|smaller than|lower than) "
                                + NUMBER + " " + REFUSED + "|Ensure this value is greater than or equal to " + NUMBER
                                + "|" + BE + LEAST + " " + NUMBER
                                + "|" + NOT_BE + "(?:be (?:less|lower|smaller|fewer) than|be (?:under|below)) " + NUMBER
                                + "|(?:[Tt]he |[Ii]ts )?[Mm]in(?:imum|\\.)?(?: value)?(?: allowed)?(?: is|:|=) ?"
                                + NUMBER
                                + "|(?:[Tt]he )?[Ll]ower (?:[Ll]imit|[Bb]ound)(?: is|:) ?" + NUMBER
                                + "|" + BE + NUMBER + " or (?:more|greater|higher|larger|above|over)",
                        m -> each(m, LimitPhrases::minimum),
                        List.of(
                                example(
                                        "Ensure this value is greater than or equal to 0.",
                                        new ParameterFact.Minimum(0)),
                                example("Must be at least 1.", new ParameterFact.Minimum(1)))),
                row(
                        "above",
                        "(?:[Mm]ust|[Ss]hould|[Hh]as to|[Nn]eeds to) be (?:strictly )?(?:greater|larger|more|higher|bigger) than "
                                + NUMBER + "|(?:[Mm]ust|[Ss]hould|[Hh]as to|[Nn]eeds to) be (?:over|above) " + NUMBER,
                        m -> each(
                                m,
                                number -> less(
                                                Numbers.whole(number).stream()
                                                        .boxed()
                                                        .findFirst(),
                                                0)
                                        .map(ParameterFact.Above::new)),
                        List.of(example("Must be greater than 7.", new ParameterFact.Above(7)))),
                row(
                        "below",
                        "(?:[Mm]ust|[Ss]hould|[Hh]as to|[Nn]eeds to) be (?:strictly )?(?:less|smaller|lower|fewer) than "
                                + NUMBER + "|(?:[Mm]ust|[Ss]hould|[Hh]as to|[Nn]eeds to) be (?:under|below) " + NUMBER,
                        m -> each(
                                m,
                                number -> less(
                                                Numbers.whole(number).stream()
                                                        .boxed()
                                                        .findFirst(),
                                                0)
                                        .map(ParameterFact.Below::new)),
                        List.of(example("Must be less than 100.", new ParameterFact.Below(100)))));
    }

    private static List<Phrase<ParameterFact>> signs() {
        return List.of(
                statement(
                        "not negative",
                        NOT_BE
                                + "be negative|(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:non-?negative|zero or (?:more|greater|positive)|positive or zero)"
                                + "|" + PhraseParts.BEGIN
                                + "(?:[Aa] |[Aa]ny )?[Nn]on-?negative (?:number|integer|whole number)"
                                + PhraseParts.END,
                        m -> new ParameterFact.Minimum(0),
                        List.of(example("Must not be negative.", new ParameterFact.Minimum(0)))),
                statement(
                        "not empty",
                        NOT_BE + "be (?:empty|an empty (?:list|string|text)|blank)"
                                + "|(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:an? )?(?:non-?empty|not empty)(?: (?:list|string|text|value))?"
                                + "|" + PhraseParts.BEGIN
                                + "(?:[Aa] )?[Nn]on-?empty(?: (?:list(?: of \\w+)?|string|text|value))?"
                                + PhraseParts.END
                                + "|(?:[Tt]he|[Aa]n) empty (?:list|string|text|value) (?:is|will be) (?:refused|rejected|not (?:allowed|accepted|permitted|valid)|an error|invalid)",
                        m -> new ParameterFact.NotEmpty(),
                        List.of(
                                example("Must not be empty.", new ParameterFact.NotEmpty()),
                                example("Cannot be an empty list.", new ParameterFact.NotEmpty()))),
                statement(
                        "positive",
                        "(?:[Mm]ust|[Ss]hould|[Hh]as to) be (?:a )?positive(?: (?:number|integer|whole number))?|"
                                + PhraseParts.BEGIN + "(?:[Aa] |[Aa]ny )?[Pp]ositive (?:number|integer|whole number)"
                                + PhraseParts.END + "|"
                                + NOT_BE + "be (?:zero|0) or (?:negative|less)",
                        m -> new ParameterFact.Above(0),
                        List.of(example("Must be positive.", new ParameterFact.Above(0)))));
    }

    private static Phrase<ParameterFact> row(
            String name,
            String words,
            Function<MatchResult, @Nullable ParameterFact> fact,
            List<Phrase.Example<ParameterFact>> examples) {
        return statement(name, words, fact, examples);
    }

    private static ParameterFact length(int least, int most) {
        return new ParameterFact.Several(
                List.of(new ParameterFact.MinLength(least), new ParameterFact.MaxLength(most)));
    }

    private static ParameterFact range(long least, long most) {
        return new ParameterFact.Several(List.of(new ParameterFact.Minimum(least), new ParameterFact.Maximum(most)));
    }

    /** The first group that has matched. */
    private static @Nullable ParameterFact each(
            MatchResult match, Function<String, Optional<? extends ParameterFact>> fact) {
        for (int i = 1; i <= match.groupCount(); i++) {
            String number = match.group(i);
            if (number != null) {
                Optional<? extends ParameterFact> said = fact.apply(number);
                return said.isPresent() ? said.get() : null;
            }
        }
        return null;
    }

    private static String group(MatchResult match, int first, int second) {
        String number = match.group(first);
        return number != null ? number : String.valueOf(match.group(second));
    }

    private static @Nullable ParameterFact both(
            String least,
            String most,
            Function<String, Optional<ParameterFact>> lower,
            Function<String, Optional<ParameterFact>> upper) {
        Optional<ParameterFact> from = lower.apply(least);
        Optional<ParameterFact> to = upper.apply(most);
        boolean ordered = from.isPresent()
                && to.isPresent()
                && Numbers.parse(least)
                                .orElseThrow()
                                .compareTo(Numbers.parse(most).orElseThrow())
                        <= 0;
        return ordered ? new ParameterFact.Several(List.of(from.get(), to.get())) : null;
    }

    private static Optional<Long> less(Optional<Long> number, int by) {
        return number.filter(n -> Math.abs(n) < Long.MAX_VALUE).map(n -> n - by);
    }

    private static Optional<ParameterFact> maxLength(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MaxLength::new)
                .findFirst();
    }

    private static Optional<ParameterFact> minLength(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MinLength::new)
                .findFirst();
    }

    private static Optional<ParameterFact> minItems(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MinItems::new)
                .findFirst();
    }

    private static Optional<ParameterFact> maxItems(String number) {
        return Numbers.count(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.MaxItems::new)
                .findFirst();
    }

    private static Optional<ParameterFact> maximum(String number) {
        return Numbers.whole(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.Maximum::new)
                .findFirst();
    }

    private static Optional<ParameterFact> minimum(String number) {
        return Numbers.whole(number).stream()
                .<ParameterFact>mapToObj(ParameterFact.Minimum::new)
                .findFirst();
    }
}
