package dev.memsetkit.extractor.grammar;

import static dev.memsetkit.extractor.grammar.Phrase.example;
import static dev.memsetkit.extractor.grammar.Phrase.statement;
import static dev.memsetkit.extractor.grammar.PhraseParts.END;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The phrases of what a list or table of values says of one of them. */
public final class LabelPhrases {

    private static final String WORD =
            "(?:[Aa]vailable|[Ss]upported|[Oo]ffered|[Vv]alid|[Aa]llowed|[Pp]ossible|[Aa]pplicable|[Uu]sed|[Ii]nstalled|[Mm]eant|[Ii]ntended)";
    private static final String ONLY =
            "(?<!\\w)(?:[Oo]nly " + WORD + "|" + WORD + " only|[Oo]nly) (?:to|for|on|with|in) ";
    private static final String MACHINES = "(?:[a-z]+ ){0,2}?(?:servers?|hosts?|machines?|instances?|systems?|chassis)";
    private static final String SYSTEM = "([A-Z]\\w+)(?: (?:operating systems?|systems?|servers?))?";
    private static final String THINGS = "(\\d{1,4})[ -]([a-z]+?)s?(?![\\w-])";
    /** Words that make a sentence about a value a rule. */
    private static final Pattern RULE = Pattern.compile(
            "(?i)\\b(?:only|must|cannot|can't|may not|ha(?:s|ve) to|requires?|needs?|except|unless|not (?:for|with|on|in|available|supported|offered|possible|allowed|permitted|valid)(?! use\\b))\\b");

    /** Words that take a value back: in brackets or alone, as "removed" may be what a value means. */
    private static final Pattern WITHDRAWN = Pattern.compile(
            "(?i)\\bno longer\\b|\\bany ?more\\b|\\bany longer\\b|(?:[(\\[]|^|[-:;,\\u2013\\u2014] ?)(?:now |already |since )?"
                    + "(?:withdrawn|obsolete|retired|discontinued|dropped|removed|gone|outdated|superseded|unsupported|unavailable|disallowed|not (?:available|supported|accepted|allowed|valid|offered|in use|used))"
                    + "(?: (?:since|in|as of|from|with|now|yet)\\b[^()]*)?[)\\].;\\s]*$");

    private static final Pattern BY_DEFAULT = Pattern.compile("(?i)\\((?:the |by )?default(?: value)?\\)");

    /** All rows that the meaning of a value is read by. */
    public static final PhraseTable<Machines> ALL = PhraseTable.of(List.of(
            statement(
                    "value for machines with a number of things only",
                    ONLY + THINGS + " " + MACHINES + "(?: (?:with|running|that run) " + SYSTEM + ")?" + END,
                    m -> machines(m.group(3), m.group(1), m.group(2)),
                    List.of(
                            example("Only for 4-disk servers.", new Machines("", 4, "disk")),
                            example(
                                    "Two parts. Only applicable to 4-disk rack servers with Linux operating systems.",
                                    new Machines("Linux", 4, "disk")))),
            statement(
                    "value for machines that have a number of things only",
                    ONLY + MACHINES + " (?:with|that have) " + THINGS
                            + "(?:,? (?:and|that) (?:run|are running|running) " + SYSTEM + ")?" + END,
                    m -> machines(m.group(3), m.group(1), m.group(2)),
                    List.of(
                            example("Available only for hosts with 2 boards.", new Machines("", 2, "board")),
                            example(
                                    "Meant only for rack servers that have 4 disks and run Linux.",
                                    new Machines("Linux", 4, "disk")))),
            statement(
                    "value for operating systems of a kind only",
                    ONLY + SYSTEM + "(?: (?:with|that have) " + THINGS + ")?" + END,
                    m -> machines(m.group(1), m.group(2), m.group(3)),
                    List.of(
                            example("Only for Linux with 4 disks.", new Machines("Linux", 4, "disk")),
                            example("Only available for Linux servers.", new Machines("Linux", 0, "")))),
            statement(
                    "value for machines that run a kind of operating system only",
                    ONLY + MACHINES + " (?:with|running|that run) " + SYSTEM + "(?: and (?:have )?" + THINGS + ")?"
                            + END,
                    m -> machines(m.group(1), m.group(2), m.group(3)),
                    List.of(
                            example("Only for servers running Linux.", new Machines("Linux", 0, "")),
                            example("Only for servers with Linux and 4 disks.", new Machines("Linux", 4, "disk"))))));

    /**
     * The machines that a value is for.
     *
     * @param kind the kind of operating systems that they run; empty if none is named
     * @param count how many things they have; 0 if none are named
     * @param thing what things, in the singular; empty if none are named
     */
    public record Machines(String kind, int count, String thing) {}

    private LabelPhrases() {}

    /** Whether a sentence about a value that no row reads looks like a rule all the same. */
    public static boolean looksLikeRule(String sentence) {
        return RULE.matcher(sentence).find();
    }

    /** Whether what is said of a value says, in brackets, that it is the default. */
    public static boolean isDefault(String label) {
        return BY_DEFAULT.matcher(label).lookingAt();
    }

    /** Whether what is said of a value says that it is not accepted, or not any more. */
    public static boolean withdraws(String label) {
        return WITHDRAWN.matcher(label.strip()).find();
    }

    private static Machines machines(@Nullable String kind, @Nullable String count, @Nullable String thing) {
        return new Machines(
                Optional.ofNullable(kind).orElse(""),
                Optional.ofNullable(count).map(Integer::parseInt).orElse(0),
                Optional.ofNullable(thing).orElse(""));
    }
}
