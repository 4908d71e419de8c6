package dev.memsetkit.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the rows of a table together again where a tool has written its two columns one below the other: a lone word and
 * code words below it, then a second block of lines, a title and as many cells.
 */
final class ColumnBlocks {

    private static final Pattern TITLE = Pattern.compile("[a-z][a-z_]*");
    private static final Pattern SECOND_TITLE = Pattern.compile("[a-z][a-z_]*(?: options)?");
    private static final Pattern CELL = Pattern.compile("\\S*[\\d_]\\S*|\\p{Lu}[\\p{Lu}-]+|[a-z]+");
    private static final int MIN_ROWS = 2;

    private ColumnBlocks() {}

    static List<PlainLine> joined(List<PlainLine> lines) {
        List<PlainLine> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int middle = firstColumnEnd(lines, i);
            List<PlainLine> second = middle < 0 ? List.of() : secondColumn(lines, middle, middle - i);
            if (second.isEmpty()) {
                joined.add(lines.get(i));
                i++;
                continue;
            }
            for (int row = 0; row < second.size(); row++) {
                PlainLine first = lines.get(i + row);
                joined.add(first.withText(first.text() + " " + second.get(row).text()));
            }
            i = middle + second.size();
        }
        return joined;
    }

    /** Where the block of a title with code words below it ends; -1 if none begins there. */
    private static int firstColumnEnd(List<PlainLine> lines, int start) {
        if (!TITLE.matcher(lines.get(start).text()).matches()) {
            return -1;
        }
        int end = start + 1;
        while (end < lines.size()
                && !lines.get(end).blankBefore()
                && CELL.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        boolean block =
                end - start > MIN_ROWS && end < lines.size() && lines.get(end).blankBefore();
        return block ? end : -1;
    }

    /** The lines of a second block of as many rows; empty if there is none. */
    private static List<PlainLine> secondColumn(List<PlainLine> lines, int start, int rows) {
        if (!SECOND_TITLE.matcher(lines.get(start).text()).matches()) {
            return List.of();
        }
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).blankBefore() && end < start + rows) {
            end++;
        }
        return end - start == rows ? lines.subList(start, end) : List.of();
    }
}
