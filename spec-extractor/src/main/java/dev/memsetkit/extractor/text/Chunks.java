package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.grammar.ParameterPhrases;
import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to chunks.
 *
 * <p>An empty line ends a chunk. Without one, a new chunk begins where a line can only be an opening, or, in texts without
 * empty lines, where the line before would have had room for the next word.
 */
final class Chunks {

    private static final Pattern ENDED = Pattern.compile("(?s).*(?:[.:!?)\"\u201d]|[.!?]['\u2019])");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?s).*(?<!\\b(?:e\\.g|i\\.e|etc|cf))[.!?][)\"\u201d'\u2019]?");
    private static final Pattern SEE_ALSO = Pattern.compile("See [Aa]lso:");
    private static final Pattern ANNOUNCING = Pattern.compile("(?s).*\\b(?:values|options)(?: are)?:?");
    private static final Pattern FOLLOWING = Pattern.compile("(?s).*\\bfollowing(?: keys:?|(?: \\w+)?:)");
    /** A value with its meaning: one that looks like a name, or a word with a dash behind it. */
    private static final Pattern VALUE = Pattern.compile("(?:[a-z]+_\\w+|[a-z]\\w* -) \\p{Lu}.*");

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c'\u2018](\\w+)[\"\u201d'\u2019]");
    private static final Pattern CLOSING_QUOTE = Pattern.compile("[\u201d\u2019](?:[ .,;:)]|$)");
    private static final String MAIN_BULLETS = "\u2022\u25cf";
    private static final LineWidthModel.Place BELOW_FIELD =
            new LineWidthModel.Place(Opening.FIELD, LineWidthModel.Part.PROSE);
    private static final Set<Opening> ITEMS = EnumSet.of(Opening.BULLET, Opening.FIELD, Opening.ENTRY);
    private static final Set<Opening> ENDS_FIELD =
            EnumSet.of(Opening.HEADING, Opening.ENTRY, Opening.ERROR, Opening.FIELD);
    /** No name and types of a parameter take more lines, however narrow the paper. */
    private static final int MAX_OPENING_LINES = 8;

    /** Within a sentence a line leaves less room than this share of the line: no word is so long. */
    private static final double BY_FAR = 0.87;

    /** Descriptions of keys seldom have a second paragraph: where a sentence of theirs ends, more room has to be left. */
    private static final double CLEARLY = 0.95;

    /** The first of values with commas between them; values without are items of a list. */
    private static final Pattern ENUMERATION = Pattern.compile("\\w*[_\\d]\\w*,");

    /** Values that end a sentence. */
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d_-]+(?:, [\\p{Lu}\\d_-]+)+\\.");

    /** A sentence that tells when the keys below it are there. */
    private static final Pattern MORE_KEYS = Pattern.compile("The following keys .*[.:]");

    /** Two words in common may be chance. */
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{Lu}\\S* \\S+ \\S+ ");

    private static final Pattern OPEN_PARAMETER =
            Pattern.compile("(?s)\\S+ ?[\\w.]+ \\((?:(?!\\) - )[^\u2013])*(?:(?:\u2013|\\) -) ?\\p{L}+)?");

    private final List<PlainLine> lines;
    private final Joining joining;
    private final boolean blankLines;
    private final EntryLines entries;
    private final Set<String> quoted = new HashSet<>();
    private LineWidthModel room = new LineWidthModel();
    private Consumer<PlainLine> doubtful = line -> {};
    /** The line that opened the field that the lines stand in; empty outside of fields. */
    private String field = "";

    private Chunks(List<PlainLine> lines, Joining joining) {
        this.lines = lines;
        this.joining = joining;
        this.blankLines = hasBlankLines(lines);
        this.entries = new EntryLines(lines, joining);
    }

    /** Whether empty lines stand between the items of lists: then they stand between all paragraphs. */
    private static boolean hasBlankLines(List<PlainLine> lines) {
        List<PlainLine> items = lines.stream()
                .skip(1)
                .filter(line -> ITEMS.contains(Opening.of(line.text())))
                .toList();
        return items.stream().filter(PlainLine::blankBefore).count() * 2 > items.size();
    }

    /**
     * The chunks of the lines.
     *
     * @param doubtful is told of each line that goes on with a result or follows it: the text does not tell which
     */
    static List<TextChunk> of(List<PlainLine> lines, Joining joining, Consumer<PlainLine> doubtful) {
        Chunks chunks = new Chunks(lines, joining);
        LineWidthModel learned = new LineWidthModel();
        chunks.group().forEach(group -> learned.learn(group.place(), group.lines()));
        chunks.room = learned.conclude();
        chunks.doubtful = doubtful;
        return chunks.group().stream()
                .map(group -> new TextChunk(group.kind(), joining.join(group.lines()), group.lines()))
                .toList();
    }

    private record Group(LineWidthModel.Place place, List<PlainLine> lines) {

        Opening kind() {
            return place.equals(BELOW_FIELD) ? Opening.NONE : place.kind();
        }

        PlainLine last() {
            return lines.get(lines.size() - 1);
        }
    }

    private List<Group> group() {
        List<Group> groups = new ArrayList<>();
        LineWidthModel.Part part = LineWidthModel.Part.TOP;
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            Group current = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            Opening opening = opening(current, line, next);
            boolean finished = current != null && finishesField(current, i);
            if (current == null || finished || breaks(current, opening, line, next)) {
                if (opening == Opening.VALUE && current != null && groups.size() > 1 && isNoBox(current)) {
                    groups.remove(groups.size() - 1);
                    groups.get(groups.size() - 1).lines().addAll(current.lines());
                }
                part = switch (opening) {
                    case FIELD -> LineWidthModel.Part.FIELD;
                    case ENTRY, ERROR -> LineWidthModel.Part.PROSE;
                    case HEADING -> LineWidthModel.Part.TOP;
                    default -> part;
                };
                field = opening == Opening.FIELD ? line.text() : part == LineWidthModel.Part.FIELD ? field : "";
                groups.add(new Group(place(current, opening, part), new ArrayList<>(List.of(line))));
                if (opening == Opening.KEY) {
                    quoted.clear();
                }
            } else {
                if (field.startsWith("Return") && current.place().kind() == Opening.FIELD && mayFollow(current, line)) {
                    doubtful.accept(line);
                }
                current.lines().add(line);
            }
            boolean closes = i > 0 && CLOSING_QUOTE.matcher(line.text()).lookingAt();
            QUOTED.matcher((closes ? lines.get(i - 1).text() : "") + line.text())
                    .results()
                    .forEach(value -> quoted.add(value.group(1)));
        }
        return groups;
    }

    /**
     * Where a chunk stands. Text below the name of a field is the field; what stands below a field without a list is set
     * like the description of the entry.
     */
    private static LineWidthModel.Place place(@Nullable Group before, Opening opening, LineWidthModel.Part part) {
        if (part != LineWidthModel.Part.FIELD || opening != Opening.NONE || before == null) {
            return new LineWidthModel.Place(opening, part);
        }
        boolean field =
                before.kind() == Opening.FIELD && !before.lines().get(0).text().startsWith("Parameter");
        if (field && isWhole(Opening.FIELD, before.lines())) {
            return BELOW_FIELD;
        }
        boolean announces =
                before.last().text().endsWith(":") || before.last().text().endsWith("keys");
        boolean behind = field
                || before.place().equals(BELOW_FIELD)
                || (before.kind() == Opening.NONE && before.place().part() == LineWidthModel.Part.PROSE);
        return new LineWidthModel.Place(opening, behind && !announces ? LineWidthModel.Part.PROSE : part);
    }

    /** A box closes what it says: a note that announces the values below it is a sentence of the paragraph above. */
    private static boolean isNoBox(Group group) {
        return group.kind() == Opening.ADMONITION && announcesValues(group.lines());
    }

    /** What the line begins; the name of a method that a sentence or "See also" ends in begins no entry. */
    private Opening opening(@Nullable Group before, PlainLine line, String next) {
        Opening opening = Opening.of(line.text());
        if (opening == Opening.FIELD
                && before != null
                && before.kind() == Opening.FIELD
                && isWhole(Opening.FIELD, before.lines())) {
            return Opening.NONE;
        }
        if (opening == Opening.NONE && Opening.isName(line.text()) && Opening.isType(next)) {
            return Opening.KEY;
        }
        if (opening == Opening.ENTRY && before != null) {
            boolean unfinished = !line.blankBefore() && !entries.isEntry(before.last(), line);
            return unfinished || SEE_ALSO.matcher(before.last().text()).matches() ? Opening.NONE : opening;
        }
        return opening;
    }

    private boolean breaks(Group group, Opening opening, PlainLine line, String next) {
        List<PlainLine> current = group.lines();
        Opening kind = group.kind();
        if (isWhole(kind, current)) {
            return true;
        }
        String before = group.last().text();
        boolean ended = ENDED.matcher(before).matches();
        boolean term = current.size() == 1 && Opening.isTerm(before) && !line.blankBefore();
        boolean open = isOpenParameter(group);
        boolean clause = before.endsWith(":") && isLowerWord(line.text());
        boolean roomLeft = !term
                && !open
                && !goesOn(group, line.text(), ended)
                && (!blankLines || line.gapBefore() || before.endsWith(":"))
                && room.isLeft(
                        group.place(),
                        current,
                        line.text(),
                        ended && !clause ? kind == Opening.KEY ? CLEARLY : 1 : BY_FAR);
        boolean must =
                line.blankBefore() || (isDedented(current, line) && !isMidSentence(line, before, ended)) || roomLeft;
        boolean unfinished = EntryLines.UNFINISHED.matcher(before).matches();
        return switch (opening) {
            case HEADING -> !unfinished || must;
            case ERROR, ENTRY -> true;
            case BULLET ->
                MAIN_BULLETS.indexOf(line.text().charAt(0)) >= 0 || ((must || kind == Opening.BULLET) && !open);
            case FIELD ->
                Opening.isFieldAlone(line.text())
                        || (!unfinished && (must || group.place().part() != LineWidthModel.Part.PROSE || !ended));
            case ADMONITION -> must || ended;
            case KEY -> must || !unfinished || group.place().part() == LineWidthModel.Part.FIELD;
            case VALUE -> must || kind == Opening.VALUE || announcesValues(current);
            case ADDRESS, NONE ->
                must
                        || SEE_ALSO.matcher(before).matches()
                        || (before.endsWith(":") && (opening == Opening.ADDRESS || Opening.isTerm(line.text())))
                        || (isCodeWord(line.text()) && announcesValues(current))
                        || (FOLLOWING.matcher(before).matches()
                                && !line.text().split(" ", 2)[0].endsWith(","))
                        || (ended && opensAfterSentence(group, line, next))
                        || isNextTerm(current, line, next)
                        || isParallel(current.get(0).text(), line.text())
                        || isParallel(line.text(), next);
        };
    }

    /** Whether a line that follows the end of a sentence opens what its words are told by: a value, a term, more keys. */
    private boolean opensAfterSentence(Group group, PlainLine line, String next) {
        return VALUE.matcher(line.text()).matches()
                || isLoneName(line, next)
                || isValue(group, line)
                || (MORE_KEYS.matcher(line.text()).matches() && Opening.isName(next));
    }

    /** Whether a field that has no second sentence is finished before the line: a type, or the last error that is raised. */
    private boolean finishesField(Group group, int i) {
        if (field.startsWith("Return type")) {
            String type = group.lines().stream().map(PlainLine::text).collect(Collectors.joining(" "));
            return DataType.ofDocumentedName(type.replaceFirst("^Return type ?:? ?", ""))
                    .isPresent();
        }
        return field.startsWith("Raises")
                && mayFollow(group, lines.get(i))
                && lines.subList(i, lines.size()).stream()
                        .takeWhile(line -> !ENDS_FIELD.contains(Opening.of(line.text())))
                        .noneMatch(line -> line.text().contains("ApiError"));
    }

    /** Whether a sentence begins with the line, and neither empty lines nor indentation tell whether a paragraph does. */
    private boolean mayFollow(Group group, PlainLine line) {
        return SENTENCE_END.matcher(group.last().text()).matches()
                && line.text().indexOf(' ') > 0
                && !joining.isWithinName(group.last().text(), line.text())
                && (!blankLines || line.gapBefore())
                && Math.max(line.indent(), group.last().indent()) < PlainLine.INDENT;
    }

    /** A parameter is open until its description has begun: its name and types are set too wide to tell by margins. */
    private static boolean isOpenParameter(Group group) {
        if (group.place().part() != LineWidthModel.Part.FIELD
                || group.lines().size() > MAX_OPENING_LINES
                || (group.kind() != Opening.BULLET && group.kind() != Opening.FIELD)) {
            return false;
        }
        String text = group.lines().stream().map(PlainLine::text).collect(Collectors.joining(" "));
        return OPEN_PARAMETER.matcher(text).matches();
    }

    /** Whether a line begins further left than the one before, where a text keeps indentation. */
    private static boolean isDedented(List<PlainLine> current, PlainLine line) {
        int last = current.get(current.size() - 1).indent();
        boolean further = current.size() > 1 && line.indent() >= last + PlainLine.INDENT;
        // The pages of a book may have margins of their own.
        return line.gapBefore()
                ? last > PlainLine.INDENT && line.indent() * 2 <= last
                : further || line.indent() + PlainLine.INDENT <= last;
    }

    /** Whether a sentence goes on: a hyphen, or a word in lower case where no sentence ended. */
    private boolean goesOn(Group group, String next, boolean ended) {
        char first = next.charAt(0);
        String before = group.last().text();
        if ((ENUMERATION.matcher(next).lookingAt() && announcesValues(group.lines()))
                || (before.endsWith(":") && CAPITALS.matcher(next).matches())
                || Hyphenation.endsInHyphen(before)
                || before.endsWith(",")
                || joining.isWithinName(before, next)
                || "_.,;)".indexOf(first) >= 0
                || CLOSING_QUOTE.matcher(next).lookingAt()) {
            return true;
        }
        // Within fields, values and keys may begin in lower case.
        boolean inGloss = group.kind() == Opening.VALUE && group.lines().size() > 1;
        return isLowerWord(next)
                && (!ended || before.endsWith(")"))
                && (group.place().part() != LineWidthModel.Part.FIELD
                        || inGloss
                        || EntryLines.UNFINISHED.matcher(before).matches());
    }

    private static boolean isLowerWord(String next) {
        return Character.isLowerCase(next.charAt(0)) && !isCodeWord(next);
    }

    /** Whether terms have lines of their own, and the line is the next of them. */
    private static boolean isNextTerm(List<PlainLine> current, PlainLine line, String next) {
        return current.size() > 1
                && Opening.isTerm(current.get(0).text())
                && Opening.isTerm(line.text())
                && Opening.isName(current.get(0).text()) == Opening.isName(line.text())
                && !Opening.isTerm(next);
    }

    /** Tools that keep indentation shift lines now and then: within a sentence it says nothing. */
    private static boolean isMidSentence(PlainLine line, String before, boolean ended) {
        boolean lower = Character.isLowerCase(line.text().charAt(0)) && !Opening.isTerm(line.text());
        return EntryLines.UNFINISHED.matcher(before).matches() || (lower && !ended);
    }

    /** Whether a line is a title or a term: one word without a full stop, and below it a sentence begins. */
    private static boolean isLoneName(PlainLine line, String next) {
        return Opening.isName(line.text()) && !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    }

    /** Whether the line begins with a value that the key above it names in quotes. */
    private boolean isValue(Group group, PlainLine line) {
        return group.place().part() != LineWidthModel.Part.PROSE
                && quoted.contains(line.text().split(" ", 2)[0]);
    }

    /** Whether two lines begin with the same words, as paragraphs about one thing each do. */
    private static boolean isParallel(String one, String other) {
        Matcher words = THREE_WORDS.matcher(one);
        return words.lookingAt() && other.startsWith(words.group());
    }

    /** Whether the text so far ends in words that announce a list of values. */
    private static boolean announcesValues(List<PlainLine> current) {
        String last = current.get(current.size() - 1).text();
        String text = current.subList(Math.max(0, current.size() - 2), current.size()).stream()
                .map(PlainLine::text)
                .collect(Collectors.joining(" "));
        return ANNOUNCING.matcher(last).matches()
                && ParameterPhrases.ALL.find(text).stream()
                        .anyMatch(found -> found.fact() instanceof ParameterFact.ValuesBelow
                                && found.start() + found.words().length() >= text.length() - 1);
    }

    /** Whether the line begins with a word of code that no comma follows: the first of a list of values. */
    private static boolean isCodeWord(String line) {
        String first = line.split(" ", 2)[0];
        return !first.endsWith(",") && first.chars().anyMatch(c -> c == '_' || Character.isDigit(c));
    }

    /** Whether what is opened is one line only. */
    private static boolean isWhole(Opening kind, List<PlainLine> current) {
        return switch (kind) {
            case ENTRY, ERROR, HEADING, ADDRESS -> true;
            case FIELD -> Opening.isWholeField(current.get(0).text());
            default -> false;
        };
    }
}
