package dev.memsetkit.cli.result;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.lint.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A table that fits the terminal: rows that are too wide for it are printed one below the other. */
final class ResultTable {

    private static final String GAP = "  ";
    private static final int MIN_ROOM = 16;

    private ResultTable() {}

    static String text(JsonNode result, int columns) {
        if (result.isNull()) {
            return "(nothing)\n";
        } else if (result.isValueNode()) {
            return ControlCharacters.masked(Rows.cell(result)) + "\n";
        } else if (result.isObject()) {
            return pairs(Rows.brief(result).masked(), 0, columns);
        }
        Rows rows = Rows.brief(result).masked();
        if (rows.rows().isEmpty()) {
            return "(none)\n";
        }
        List<Integer> widths = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < rows.names().size(); i++) {
            int width = DisplayWidth.of(rows.names().get(i));
            for (List<String> row : rows.rows()) {
                width = Math.max(width, DisplayWidth.of(row.get(i)));
            }
            widths.add(width);
            total += width + GAP.length();
        }
        if (columns > 0 && total - GAP.length() > columns) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < rows.rows().size(); i++) {
                out.append(i == 0 ? "" : "\n").append(pairs(rows, i, columns));
            }
            return out.toString();
        }
        StringBuilder out = new StringBuilder();
        line(
                out,
                rows.names().stream()
                        .map(name -> name.toUpperCase(java.util.Locale.ROOT))
                        .toList(),
                widths);
        rows.rows().forEach(row -> line(out, row, widths));
        return out.toString();
    }

    private static String pairs(Rows rows, int index, int columns) {
        int width = 0;
        for (String name : rows.names()) {
            width = Math.max(width, DisplayWidth.of(name));
        }
        int room = columns == 0 ? Integer.MAX_VALUE : columns - width - GAP.length();
        boolean isNarrow = room < MIN_ROOM;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.names().size(); i++) {
            String name = rows.names().get(i);
            String value = rows.rows().get(index).get(i);
            if (isNarrow) {
                String indent = "";
                for (String part : parts(name + GAP + value, Math.max(MIN_ROOM, columns - GAP.length()))) {
                    out.append((indent + part).stripTrailing()).append('\n');
                    indent = GAP;
                }
                continue;
            }
            for (String part : parts(value, room)) {
                line(out, List.of(name, part), List.of(width, 0));
                name = "";
            }
        }
        return out.toString();
    }

    /** A text in parts that are not wider than the room. */
    private static List<String> parts(String text, int room) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            int more = DisplayWidth.of(point);
            if (width + more > room) {
                parts.add(part.toString());
                part.setLength(0);
                width = 0;
            }
            part.appendCodePoint(point);
            width += more;
        }
        parts.add(part.toString());
        return parts;
    }

    private static void line(StringBuilder out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(cell))))
                    .append(GAP);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
