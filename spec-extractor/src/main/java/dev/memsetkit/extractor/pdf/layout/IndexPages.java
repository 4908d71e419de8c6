package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the index at the end of a document: a large line, whatever it says, behind which most is names with page numbers.
 * Indexes have two columns, so that a line holds parts of two entries, and no bullets.
 */
final class IndexPages {

    private static final Pattern NAME = Pattern.compile("(?i)^(?:\\p{L}+ module )?index$");
    private static final Pattern NUMBERED = Pattern.compile("(?:[\\p{L}\\d_(].*[ ,])?\\d{1,4}");
    private static final Pattern ENTRY = Pattern.compile("[\\p{L}\\d_(].*[,)]");

    /** How wide a gap between two columns is at least, in parts of the size. */
    private static final float COLUMN_GAP = 0.9f;

    /** So many parts of entries are no chance; an index that is called one may be shorter. */
    private static final int ENOUGH = 10;

    private final Layout layout;
    private final List<PrintedLine> lines;

    IndexPages(List<PrintedLine> lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    /** Where the index begins at or behind a line; the number of lines if there is none. */
    int start(int from) {
        for (int i = from; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (line.size() > layout.bodySize() * 1.05f && isIndex(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean isIndex(int heading) {
        List<PrintedLine> rest = lines.subList(heading + 1, lines.size());
        if (NAME.matcher(lines.get(heading).text()).matches()) {
            return hasEntries(rest, 0);
        }
        boolean opensPage = heading == 0
                || lines.get(heading - 1).page() != lines.get(heading).page();
        // A long index would outweigh what stands before it.
        return opensPage && hasEntries(onPage(rest, lines.get(heading).page()), 1) && hasEntries(rest, ENOUGH);
    }

    private static List<PrintedLine> onPage(List<PrintedLine> lines, int page) {
        return lines.stream().takeWhile(line -> line.page() == page).toList();
    }

    /** Whether half of the cells are parts of entries, and a quarter of an index by another name are page numbers. */
    private static boolean hasEntries(List<PrintedLine> lines, int least) {
        int cells = 0;
        int numbered = 0;
        int entries = 0;
        for (PrintedLine line : lines) {
            for (String cell : cells(line)) {
                cells += cell.length() > 1 ? 1 : 0; // Letters alone part the entries.
                boolean number = NUMBERED.matcher(cell).matches();
                numbered += number ? 1 : 0;
                entries += !number && ENTRY.matcher(cell).matches() ? 1 : 0;
            }
        }
        boolean mostly = (numbered + entries) * 2 >= cells;
        return mostly && cells >= least && (least == 0 || numbered * 4 >= cells);
    }

    private static List<String> cells(PrintedLine line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            float gap = i == 0 ? 0 : piece.left() - line.pieces().get(i - 1).right();
            text.append(gap > COLUMN_GAP * piece.size() ? "\t" : line.blankBefore(i) ? " " : "")
                    .append(piece.text());
        }
        return List.of(text.toString().split("\t"));
    }
}
