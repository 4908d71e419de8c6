package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells headings and their levels: lines larger than the text, or as large, in a bold face of their own and alone at the
 * margin; the larger, the higher.
 */
final class Headings {

    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+|[A-Z](?=\\.))(?:\\.\\d+)*\\.? +(?=[\\p{L}\\d])");

    private final Layout layout;
    private final FaceRoles roles;
    private final Set<String> words = new HashSet<>();
    private final List<Integer> sizes;

    Headings(List<FlowItem> items, Layout layout, FaceRoles roles) {
        this.layout = layout;
        this.roles = roles;
        Set<Integer> found = new TreeSet<>(Collections.reverseOrder());
        for (FlowItem item : items) {
            if (item instanceof TextLine line && isHeading(line)) {
                found.add(sizeKey(line));
                words.add(withoutNumber(line.line().text()).toLowerCase(Locale.ROOT));
            }
        }
        this.sizes = new ArrayList<>(found);
    }

    /** Whether a text is the words of a heading: in italics it is a reference to that section. */
    boolean isReference(String text) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The level of a heading, 1 is the highest. */
    int level(TextLine heading) {
        return sizes.indexOf(sizeKey(heading)) + 1;
    }

    private int sizeKey(TextLine line) {
        return layout.isLarger(line.line()) ? Math.round(line.line().size() * 4) : 0;
    }

    /** Whether an item is a heading. */
    boolean isHeading(FlowItem item) {
        if (!(item instanceof TextLine line) || isMono(line.line())) {
            return false;
        }
        return layout.isLarger(line.line())
                || (roles.isAllBold(line.line())
                        && layout.isBody(line.line())
                        && (line.gap() || line.opensPage())
                        && Math.abs(line.left()) <= Layout.SAME);
    }

    private boolean isMono(PrintedLine line) {
        return line.pieces().stream()
                .filter(piece -> piece.text().chars().anyMatch(Character::isLetterOrDigit))
                .allMatch(piece -> roles.of(piece.face()).mono());
    }

    /** The text of a heading without its number. */
    static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }
}
