package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings and their levels: lines larger than the text, or as large, bold and alone at the margin; the larger, the
 * higher.
 */
final class Headings {

    /** How much larger than the text a line is that needs no other sign. */
    private static final float LARGER = 1.08f;

    /** How much wider the blank behind a section number is than those between words. */
    private static final float NUMBER_GAP = 1.25f;

    /** How much larger than the distance of two lines the space below a heading is, larger than below a paragraph. */
    private static final float APART = 1.75f;

    /** Sections are not nested deeper. */
    static final int MAX_LEVEL = 10;

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+|[A-Z](?=\\.))(?:\\.\\d+)*\\.? +(?=\\S)");

    /** What LaTeX prints above the title of a chapter: the word, and its number in figures or words. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)^(?:(?:chapter|appendix|part)(?: [\\dA-Z]{1,3}\\.?)?|\\d{1,3}|[A-Z]|(?:one|two|three|four|five|six|seven|eight"
                    + "|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]?\\p{L}+)?))$");

    /** The same in other languages, which opens its page alone or with the number. */
    private static final Pattern WORD = Pattern.compile("^\\p{L}+(?: (?:\\d{1,3}|[A-Z]))?$");

    private final Bookmarks outline;
    private final Layout layout;
    private final FaceRoles roles;
    private final @Nullable Face boldText;
    private final Set<String> words = new HashSet<>();
    private final Map<Integer, Integer> usualDepths = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();

    Headings(List<FlowItem> items, Layout layout, FaceRoles roles, Bookmarks outline) {
        this.outline = outline;
        this.layout = layout;
        this.roles = roles;
        this.boldText = commonestBold(items);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof TextLine line && isHeading(items, i) && !isChapterMark(items, i)) {
                found.add(i);
                words.add(withoutNumber(line.line()).text().toLowerCase(Locale.ROOT));
            }
        }
        noteDepths(items, found);
        Set<Integer> sorted = new TreeSet<>(Collections.reverseOrder());
        found.forEach(i -> sorted.add(key(items, i)));
        keys.addAll(sorted);
    }

    /** What headings of a size are usually numbered as, for those that have no number. */
    private void noteDepths(List<FlowItem> items, List<Integer> found) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (int i : found) {
            int depth = depth(items, i);
            if (depth > 0) {
                counts.computeIfAbsent(sizeKey((TextLine) items.get(i)), size -> new HashMap<>())
                        .merge(depth, 1, Integer::sum);
            }
        }
        counts.forEach((size, depths) -> depths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> usualDepths.put(size, most.getKey())));
    }

    /** The bold face of the running text, which has the most characters at its size; headings have one of their own. */
    private @Nullable Face commonestBold(List<FlowItem> items) {
        Map<Face, Integer> characters = new HashMap<>();
        for (FlowItem item : items) {
            if (item instanceof TextLine line && layout.isBody(line.line())) {
                for (Piece piece : line.line().pieces()) {
                    FaceRoles.Look look = roles.of(piece.face());
                    if (look.bold() && !look.mono()) {
                        characters.merge(piece.face(), piece.text().length(), Integer::sum);
                    }
                }
            }
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether a text is the words of a heading: in italics it is a reference to that section. */
    boolean isReference(String text) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The level of a heading, 1 is the highest. */
    int level(List<FlowItem> items, int index) {
        return keys.indexOf(key(items, index)) + 1;
    }

    /** Whether two lines could be of one heading. */
    boolean isSameSize(TextLine line, TextLine other) {
        return sizeKey(line) == sizeKey(other);
    }

    /** The larger, the higher; of one size, the fewer numbers, the higher: not all styles set chapters larger. */
    private int key(List<FlowItem> items, int index) {
        int size = sizeKey((TextLine) items.get(index));
        int depth = depth(items, index);
        return (size + 1) * MAX_LEVEL - Math.min(MAX_LEVEL - 1, depth > 0 ? depth : usualDepths.getOrDefault(size, 1));
    }

    private int sizeKey(TextLine line) {
        return isLarger(line) ? Math.round(line.line().size() * 4) : 0;
    }

    /** How deep a heading stands by the outline or its numbers, such as 2 by "1.4" and 1 by a chapter; 0 if neither tells. */
    private int depth(List<FlowItem> items, int index) {
        PrintedLine line = ((TextLine) items.get(index)).line();
        int told = outline.level(line.text());
        if (told > 0) {
            return told;
        }
        int length = numberLength(line);
        if (length > 0) {
            return (int) line.text()
                            .substring(0, length)
                            .strip()
                            .replaceFirst("[.]$", "")
                            .chars()
                            .filter(c -> c == '.')
                            .count()
                    + 1;
        }
        return index > 0 && isChapterMark(items, index - 1) ? 1 : 0;
    }

    private boolean isLarger(TextLine line) {
        return line.line().size() > layout.bodySize() * LARGER;
    }

    /** Whether an item is a heading. */
    boolean isHeading(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line) || isMono(line.line())) {
            return false;
        }
        if (isLarger(line)) {
            return true;
        }
        boolean alone = isBold(line.line())
                && (line.gap() || line.opensPage())
                && Math.abs(line.left()) <= Layout.SAME
                && line.line().size() > layout.bodySize() * 0.9f;
        if (!alone || index + 1 >= items.size()) {
            return false;
        }
        if (line.line().first().face() != boldText) {
            return true;
        }
        FlowItem next = items.get(index + 1);
        boolean apart = !(next instanceof TextLine below)
                || (below.gap() && below.left() <= Layout.SAME)
                || below.opensPage()
                || below.line().y() - line.line().y() > APART * layout.leading(layout.bodySize());
        return apart && !line.line().text().endsWith(".") && !line.line().text().endsWith(":");
    }

    /** Whether a line above a chapter's title only counts the chapters, in words of any language. */
    boolean isChapterMark(List<FlowItem> items, int index) {
        int first = index;
        while (first > 0 && isMark(items.get(first)) && isMark(items.get(first - 1))) {
            first--;
        }
        if (!isMark(items.get(first)) || !((TextLine) items.get(first)).opensPage()) {
            return false;
        }
        int title = index + 1;
        while (title < items.size() && isMark(items.get(title))) {
            title++;
        }
        return title < items.size()
                && items.get(title) instanceof TextLine line
                && line.page() == items.get(index).page()
                && isLarger(line)
                && (isNumber(items.get(index)) || isSmaller((TextLine) items.get(index), line));
    }

    private static boolean isMark(FlowItem item) {
        return isNumber(item)
                || (item instanceof TextLine line
                        && line.opensPage()
                        && WORD.matcher(line.line().text()).matches());
    }

    private static boolean isNumber(FlowItem item) {
        return item instanceof TextLine line
                && CHAPTER.matcher(line.line().text()).matches();
    }

    private static boolean isSmaller(TextLine line, TextLine title) {
        return line.line().size() < title.line().size() * 0.95f;
    }

    private boolean isMono(PrintedLine line) {
        return line.pieces().stream()
                .filter(piece -> piece.text().chars().anyMatch(Character::isLetterOrDigit))
                .allMatch(piece -> roles.of(piece.face()).mono());
    }

    private boolean isBold(PrintedLine line) {
        return line.pieces().stream().allMatch(piece -> {
            FaceRoles.Look look = roles.of(piece.face());
            return (look.bold() && !look.mono()) || !look.letters();
        });
    }

    /** The line without the number of the heading. */
    static PrintedLine withoutNumber(PrintedLine line) {
        int length = numberLength(line);
        List<Piece> rest = new ArrayList<>(line.pieces());
        for (int i = 0; length > 0; i++) {
            int from = i > 0 && line.blankBefore(i) ? 1 : 0;
            Piece piece = rest.remove(0);
            if (piece.text().length() + from > length) {
                rest.add(0, piece.part(length - from, piece.text().length()));
            }
            length -= Math.min(length, piece.text().length() + from);
        }
        return line.with(rest);
    }

    /** How long the number of a heading is, with the blank behind it; 0 if it has none. */
    private static int numberLength(PrintedLine line) {
        String text = line.text();
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return 0;
        }
        boolean wordFollows = Character.isLetter(text.charAt(number.end()));
        return wordFollows || isSetApart(line, number.end()) ? number.end() : 0;
    }

    /** Whether the first blank of the line is wider than the others. */
    private static boolean isSetApart(PrintedLine line, int length) {
        float first = 0;
        float others = 0;
        float end = Float.NaN;
        int at = 0;
        for (Piece piece : line.pieces()) {
            if (!Float.isNaN(end) && first == 0) {
                first = piece.left() - end;
            }
            for (int i = 0; i + 1 < piece.text().length(); i++) {
                if (piece.text().charAt(i) == ' ') {
                    float gap = piece.x()[i + 1] - piece.x()[i];
                    if (first == 0) {
                        first = gap;
                    } else {
                        others = Math.max(others, gap);
                    }
                }
            }
            at += piece.text().length();
            end = piece.right();
        }
        return at > length && first > others * NUMBER_GAP;
    }
}
