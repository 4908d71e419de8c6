package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds the columns of a table that has no rules between them by where its cells begin. */
final class Columns {

    /** How far apart the beginnings of cells of one column may lie, in points. */
    private static final float SAME = 1.5f;

    /** How far apart two cells stand, in parts of the size. */
    private static final float COLUMN_GAP = 0.9f;

    private Columns() {}

    /** Columns begin where cells of the header do, or where many cells of the body do; one is no table. */
    static float[] of(List<PrintedLine> header, List<PrintedLine> body, float left, float right) {
        List<Float> starts = new ArrayList<>();
        body.forEach(line -> starts.addAll(cellStarts(line)));
        List<Float> common = new ArrayList<>();
        boolean headed = false;
        for (PrintedLine line : header) {
            List<Float> own = cellStarts(line);
            headed |= own.size() > 1;
            common.addAll(own);
        }
        for (float start : starts) {
            if (near(starts, start) * 5L >= body.size() * 3L) {
                common.add(start);
            }
        }
        TreeSet<Float> borders = new TreeSet<>();
        common.stream().sorted().forEach(start -> addBorder(borders, start - SAME));
        if (!headed || borders.size() < 2) {
            return new float[] {left, right};
        }
        borders.pollFirst();
        long inColumns = body.stream().filter(line -> fits(line, borders)).count();
        return inColumns * 2 >= body.size() ? borders(borders, left, right) : new float[] {left, right};
    }

    private static int near(List<Float> starts, float place) {
        int near = 0;
        for (float start : starts) {
            near += Math.abs(start - place) <= SAME ? 1 : 0;
        }
        return near;
    }

    /** Whether some character of the line begins where a column does. */
    static boolean fits(PrintedLine line, NavigableSet<Float> borders) {
        for (Piece piece : line.pieces()) {
            for (float x : piece.x()) {
                Float border = borders.floor(x);
                if (border != null && x - border <= 2 * SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the cells of a line begin: at its pieces, and behind blanks that are too wide for one. */
    static List<Float> cellStarts(PrintedLine line) {
        List<Float> starts = new ArrayList<>();
        float end = Float.NaN;
        for (Piece piece : line.pieces()) {
            if (Float.isNaN(end) || piece.left() - end > COLUMN_GAP * piece.size()) {
                starts.add(piece.left());
            }
            for (int i = 1; i < piece.text().length(); i++) {
                if (piece.text().charAt(i - 1) == ' ' && piece.x()[i] - piece.x()[i - 1] > COLUMN_GAP * piece.size()) {
                    starts.add(piece.x()[i]);
                }
            }
            end = piece.right();
        }
        return starts;
    }

    static float[] borders(NavigableSet<Float> inner, float left, float right) {
        float[] borders = new float[inner.size() + 2];
        int i = 0;
        borders[i++] = left;
        for (float x : inner) {
            borders[i++] = x;
        }
        borders[i] = right;
        return borders;
    }

    static void addBorder(NavigableSet<Float> borders, float x) {
        Float near = borders.floor(x + SAME);
        if (near == null || near < x - SAME) {
            borders.add(x);
        }
    }
}
