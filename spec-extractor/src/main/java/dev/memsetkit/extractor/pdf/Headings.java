package dev.memsetkit.extractor.pdf;

import dev.memsetkit.extractor.pdf.FlowItem.TextLine;
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

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+|[A-Z](?=\\.))(?:\\.\\d+)*\\.? +(?=\\S)");

    /** What LaTeX prints above the title of a chapter: the word, and its number in figures or words. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)^(?:(?:chapter|appendix|part)(?: [\\dA-Z]{1,3}\\.?)?|\\d{1,3}|[A-Z]|(?:one|two|three|four|five|six|seven|eight"
                    + "|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]?\\p{L}+)?))$");

    private final Layout layout;
    private final FaceRoles roles;
    private final @Nullable Face boldText;
    private final Set<String> words = new HashSet<>();
    private final List<Integer> sizes = new ArrayList<>();

    Headings(List<FlowItem> items, Layout layout, FaceRoles roles) {
        this.layout = layout;
        this.roles = roles;
        this.boldText = commonestBold(items);
        Set<Integer> found = new TreeSet<>(Collections.reverseOrder());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof TextLine line && isHeading(items, i) && !isChapterMark(items, i)) {
                found.add(key(line));
                words.add(words(line.line()).toLowerCase(Locale.ROOT));
            }
        }
        sizes.addAll(found);
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
    int level(TextLine line) {
        return sizes.indexOf(key(line)) + 1;
    }

    private int key(TextLine line) {
        return isLarger(line) ? Math.round(line.line().size() * 4) : 0;
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
                && line.line().size() > layout.bodySize() * 0.95f;
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

    /** Whether a line above a chapter's title only counts the chapters. */
    boolean isChapterMark(List<FlowItem> items, int index) {
        if (!(items.get(index) instanceof TextLine line)
                || !CHAPTER.matcher(line.line().text()).matches()
                || !(isBold(line.line()) || isLarger(line))) {
            return false;
        }
        for (int i = index; i >= 0 && items.get(i) instanceof TextLine above; i--) {
            boolean mark = CHAPTER.matcher(above.line().text()).matches();
            if (!mark) {
                return false;
            }
            if (above.opensPage()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMono(Line line) {
        return line.pieces().stream().allMatch(piece -> roles.of(piece.face()).mono());
    }

    private boolean isBold(Line line) {
        return line.pieces().stream().allMatch(piece -> {
            FaceRoles.Look look = roles.of(piece.face());
            return (look.bold() && !look.mono()) || !look.letters();
        });
    }

    /** The words of a heading without its number. */
    static String words(Line line) {
        String text = line.text();
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return text;
        }
        boolean wordFollows = Character.isLetter(text.charAt(number.end()));
        return wordFollows || isSetApart(line, number.end()) ? text.substring(number.end()) : text;
    }

    /** Whether the first blank of the line is wider than the others. */
    private static boolean isSetApart(Line line, int length) {
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
