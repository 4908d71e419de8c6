package dev.memsetkit.cli.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Comma-separated values. */
final class Csv {

    private Csv() {}

    static String text(JsonNode result) {
        Rows rows = Rows.of(result);
        StringBuilder out = new StringBuilder();
        line(out, rows.names());
        rows.rows().forEach(row -> line(out, row));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",").append(isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        out.append("\r\n");
    }
}
