package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.List;
import java.util.Set;

/**
 * The rules of a table and the lines between them.
 *
 * @param borders where the columns begin, and as the last number where the last one ends
 * @param rows the lines between two rules across the whole table
 * @param spanned which of the rows have cells over several rows or columns
 * @param ruledRows whether each row has its rule
 */
public record TableGrid(
        float top, List<Float> borders, List<List<PrintedLine>> rows, Set<Integer> spanned, boolean ruledRows) {

    int columns() {
        return borders.size() - 1;
    }

    public float left() {
        return borders.get(0);
    }

    /** The column in which text that begins there stands. */
    int columnOf(float x) {
        int column = 0;
        while (column + 1 < columns() && x >= borders.get(column + 1) - 0.5f) {
            column++;
        }
        return column;
    }
}
