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

    /** Columns begin where cells of the header do, or where most lines of the body have one; one is no table. */
    static List<Float> of(List<PrintedLine> header, List<PrintedLine> body, float left, float right) {
        TreeSet<Float> borders = new TreeSet<>();
        List<Float> starts = new ArrayList<>();
        body.forEach(line -> starts.addAll(cellStarts(line)));
        List<Float> all = List.copyOf(starts);
        starts.removeIf(start ->
                all.stream().filter(other -> Math.abs(other - start) <= SAME).count() * 2 <= body.size());
        header.forEach(line -> starts.addAll(cellStarts(line)));
        starts.stream().sorted().forEach(start -> addBorder(borders, start - SAME));
        borders.pollFirst();
        return borders(borders, left, right);
    }

    /** Where the cells of a line begin: at its pieces, and behind blanks that are too wide for one. */
    static List<Float> cellStarts(PrintedLine line) {
        List<Float> starts = new ArrayList<>();
        float end = Float.NaN;
        for (Piece piece : line.pieces()) {
            if (Float.isNaN(end) || piece.left() - end > COLUMN_GAP * piece.size()) {
                starts.add(piece.left());
            }
            piece.blanks()
                    .filter(at -> piece.width(at) > COLUMN_GAP * piece.size())
                    .forEach(at -> starts.add(piece.x()[at + 1]));
            end = piece.right();
        }
        return starts;
    }

    static List<Float> borders(NavigableSet<Float> inner, float left, float right) {
        List<Float> borders = new ArrayList<>(inner);
        borders.add(0, left);
        borders.add(right);
        return borders;
    }

    static void addBorder(NavigableSet<Float> borders, float x) {
        Float near = borders.floor(x + SAME);
        if (near == null || near < x - SAME) {
            borders.add(x);
        }
    }
}
