package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.glyph.PieceBuilder;
import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines inside a ruled grid together into rows and cells.
 *
 * <p>A cell may be wider than its column, so that it touches or covers the next one: a piece belongs to the column in which
 * it begins, and one that runs into a column whose cell is missing is cut where the cells of that column begin. A row with
 * cells over several rows or columns becomes one cell, so that nobody takes it for one like the others.
 */
public final class TableReader {

    /** How far from the usual place the text of a cell may begin, in points. */
    private static final float SAME = 0.8f;

    /** How far it may where it touches the cell before: a letter within a word may stand there by chance. */
    private static final float TOUCHING = 0.2f;

    private final Layout layout;
    private final FaceRoles roles;

    public TableReader(Layout layout, FaceRoles roles) {
        this.layout = layout;
        this.roles = roles;
    }

    /** Reads one grid. */
    public FlowItem.TablePart read(TableGrid grid) {
        List<List<List<PrintedLine>>> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<PrintedLine> lines = grid.rows().get(i);
            if (grid.spanned().contains(i)) {
                rows.add(List.of(lines));
            } else {
                rows.addAll(grid.ruledRows() ? List.of(cells(lines, grid)) : unruled(lines, grid));
            }
        }
        float[] starts = starts(rows, grid.columns());
        boolean headed = rows.size() > 1 && isHeader(rows.get(0), rows.subList(1, rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            boolean shifted = i == 0 && headed && !rows.get(0).get(0).isEmpty();
            List<PrintedLine> whole = rows.get(i).stream().flatMap(List::stream).toList();
            boolean spans = split(
                    rows.get(i), starts, shifted ? rows.get(0).get(0).get(0).left() - starts[0] : 0);
            if (spans && !(i == 0 && headed)) {
                rows.set(i, List.of(whole));
            }
        }
        PrintedLine first = grid.rows().get(0).get(0);
        return new FlowItem.TablePart(
                first.page(),
                first.number(),
                layout.indent(grid.left()),
                headed ? rows.get(0) : List.of(),
                headed ? rows.subList(1, rows.size()) : rows);
    }

    private static List<List<PrintedLine>> cells(List<PrintedLine> lines, TableGrid grid) {
        List<List<PrintedLine>> cells = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            cells.add(new ArrayList<>());
        }
        for (PrintedLine uncut : lines) {
            PrintedLine line = cutAtBorders(uncut, grid);
            Map<Integer, List<Piece>> columns = new TreeMap<>();
            int column = 0;
            for (int i = 0; i < line.pieces().size(); i++) {
                Piece piece = line.pieces().get(i);
                column = i > 0 && goesOn(line, i) ? column : grid.columnOf(piece.left());
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(piece);
            }
            columns.forEach((own, pieces) -> cells.get(own).add(line.with(pieces)));
        }
        return cells;
    }

    /** A word of several faces stands in the column in which it begins; of one face, it would be one piece. */
    private static boolean goesOn(PrintedLine line, int index) {
        Piece piece = line.pieces().get(index);
        Piece before = line.pieces().get(index - 1);
        boolean touches = Math.abs(piece.left() - before.right()) < PieceBuilder.BLANK * piece.size();
        return touches && piece.face() != before.face();
    }

    /** A border that goes through a blank parts two cells that one piece holds. */
    private static PrintedLine cutAtBorders(PrintedLine line, TableGrid grid) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            int from = 0;
            for (int at : piece.blanks().toArray()) {
                if (grid.columnOf(piece.x()[at + 1]) > grid.columnOf(piece.x()[at] - 1)) {
                    pieces.add(piece.part(from, at));
                    from = at + 1;
                }
            }
            pieces.add(from == 0 ? piece : piece.part(from, piece.text().length()));
        }
        return line.with(pieces);
    }

    /** Without rules between them, a row begins where a line has a first cell that does not go on the one above. */
    private static List<List<List<PrintedLine>>> unruled(List<PrintedLine> lines, TableGrid grid) {
        List<List<PrintedLine>> rows = new ArrayList<>();
        for (PrintedLine line : lines) {
            List<List<PrintedLine>> own = cells(List.of(line), grid);
            boolean several = own.stream().filter(cell -> !cell.isEmpty()).count() > 1
                    || line.right() > grid.borders().get(1);
            boolean opens = several && !own.get(0).isEmpty();
            if (rows.isEmpty()
                    || (opens
                            && !endsInHyphen(
                                    cells(rows.get(rows.size() - 1), grid).get(0)))) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows.stream().map(row -> cells(row, grid)).toList();
    }

    private static boolean endsInHyphen(List<PrintedLine> cell) {
        return !cell.isEmpty()
                && Hyphenation.endsInHyphen(cell.get(cell.size() - 1).text());
    }

    /** Where the text of each column usually begins; not a number for a column that is always empty. */
    private static float[] starts(List<List<List<PrintedLine>>> rows, int columns) {
        float[] starts = new float[columns];
        for (int column = 0; column < columns; column++) {
            Histogram lefts = new Histogram(0.2f);
            for (List<List<PrintedLine>> row : rows) {
                if (row.size() == columns) {
                    row.get(column).forEach(line -> lefts.add(line.left(), 1));
                }
            }
            starts[column] = lefts.isEmpty() ? Float.NaN : lefts.mode();
        }
        return starts;
    }

    /**
     * Cuts lines that run from a column into one that has nothing on that line, where its cells usually begin; tells
     * whether one runs on with nothing that begins there, as a cell over several columns does.
     */
    private static boolean split(List<List<PrintedLine>> row, float[] starts, float shift) {
        boolean spans = false;
        for (int column = 0; column + 1 < row.size(); column++) {
            List<PrintedLine> cell = row.get(column);
            if (cell.isEmpty() || Float.isNaN(starts[column + 1])) {
                continue;
            }
            float start = starts[column + 1] + shift;
            List<PrintedLine> own = new ArrayList<>();
            List<PrintedLine> next = new ArrayList<>();
            List<PrintedLine> others = new ArrayList<>(row.get(column + 1));
            for (int i = 0; i < cell.size(); i++) {
                PrintedLine line = cell.get(i);
                PrintedLine beside = others.isEmpty() || others.get(0).y() > line.y() + SAME ? null : others.remove(0);
                boolean opens = i == 0 || row.get(column + 1).isEmpty();
                List<PrintedLine> cutOff = new ArrayList<>();
                if (opens && (beside == null || beside.left() > start + SAME)) {
                    cut(line, start, own, cutOff);
                    spans |= cutOff.isEmpty() && line.right() > start + SAME;
                } else {
                    own.add(line);
                }
                next.addAll(merge(cutOff, beside));
            }
            next.addAll(others);
            row.set(column, own);
            row.set(column + 1, next);
        }
        return spans;
    }

    private static List<PrintedLine> merge(List<PrintedLine> cutOff, @Nullable PrintedLine beside) {
        if (beside == null || cutOff.isEmpty()) {
            return beside == null ? cutOff : List.of(beside);
        }
        List<Piece> pieces = new ArrayList<>(cutOff.get(0).pieces());
        pieces.addAll(beside.pieces());
        return List.of(beside.with(pieces));
    }

    private static void cut(PrintedLine line, float start, List<PrintedLine> own, List<PrintedLine> next) {
        for (int i = 0; i < line.pieces().size(); i++) {
            int at = closest(line.pieces().get(i), start, i == 0 ? 1 : 0);
            if (at >= 0) {
                own.add(line.until(i, at));
                next.add(line.from(i, at));
                return;
            }
        }
        own.add(line);
    }

    /** The character, of those from one on, that begins closest to a place; -1 if none begins there. */
    private static int closest(Piece piece, float place, int from) {
        int closest = -1;
        float distance = SAME;
        for (int at = from; at < piece.text().length(); at++) {
            float own = Math.abs(piece.x()[at] - place);
            boolean inWord = at > 0 && piece.text().charAt(at - 1) != ' ';
            if (piece.text().charAt(at) != ' ' && own <= (inWord ? Math.min(distance, TOUCHING) : distance)) {
                closest = at;
                distance = own;
            }
        }
        return closest;
    }

    /** A first row in a bold face is a header, or one in a face that no other row begins with. */
    private boolean isHeader(List<List<PrintedLine>> first, List<List<List<PrintedLine>>> others) {
        Face face = faceOf(first);
        return face != null && (roles.of(face).bold() || others.stream().noneMatch(row -> faceOf(row) == face));
    }

    private static @Nullable Face faceOf(List<List<PrintedLine>> row) {
        return row.stream()
                .flatMap(List::stream)
                .findFirst()
                .map(line -> line.first().face())
                .orElse(null);
    }
}
