package dev.memsetkit.extractor.pdf.table;

import dev.memsetkit.extractor.pdf.layout.FaceRoles;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables that have no rules at all: a line in a face that is not the text's, of cells that stand apart, with lines
 * below it whose words begin where those cells do.
 */
public final class OpenTableFinder {

    /** How far apart two lines of a table stand at most, in parts of the size. */
    private static final float LINE_GAP = 1.9f;

    private OpenTableFinder() {}

    /** The tables of a page, from top to bottom. */
    public static List<TableGrid> find(PageLines page, FaceRoles roles) {
        List<TableGrid> tables = new ArrayList<>();
        List<PrintedLine> lines = page.lines();
        int at = 0;
        while (at < lines.size()) {
            TableGrid table = opensHeader(lines, at, roles) ? table(lines, at, roles) : null;
            if (table == null) {
                at++;
            } else {
                tables.add(table);
                at += table.rows().stream().mapToInt(List::size).sum();
            }
        }
        return tables;
    }

    private static boolean opensHeader(List<PrintedLine> lines, int at, FaceRoles roles) {
        return isSetOff(lines.get(at), roles)
                && Columns.cellStarts(lines.get(at)).size() > 1;
    }

    private static boolean isSetOff(PrintedLine line, FaceRoles roles) {
        return line.pieces().stream()
                .noneMatch(piece ->
                        roles.isText(piece.face()) || roles.of(piece.face()).mono());
    }

    private static @org.jspecify.annotations.Nullable TableGrid table(
            List<PrintedLine> lines, int at, FaceRoles roles) {
        int body = at + 1;
        while (body < lines.size() && isSetOff(lines.get(body), roles) && isNear(lines, body)) {
            body++;
        }
        List<PrintedLine> header = lines.subList(at, body);
        int end = body;
        float right = header.get(0).right();
        while (end < lines.size() && isNear(lines, end)) {
            List<PrintedLine> more = lines.subList(body, end + 1);
            float furthest = Math.max(right, lines.get(end).right());
            float[] borders = Columns.of(header, more, header.get(0).left() - 1, furthest);
            if (borders.length < 3 || lines.get(end).left() < borders[0] - 1) {
                break;
            }
            right = furthest;
            end++;
        }
        if (end == body) {
            return null;
        }
        float[] borders =
                Columns.of(header, lines.subList(body, end), header.get(0).left() - 1, right);
        return new TableGrid(
                header.get(0).y(), lines.get(end - 1).y(), borders, List.of(header, lines.subList(body, end)), false);
    }

    private static boolean isNear(List<PrintedLine> lines, int at) {
        return lines.get(at).y() - lines.get(at - 1).y()
                <= LINE_GAP * lines.get(at).size();
    }
}
