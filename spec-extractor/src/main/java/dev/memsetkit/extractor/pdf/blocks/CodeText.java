package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.List;

/** Makes literal text of lines in a fixed-width face: blanks from the places of the pieces, empty lines from the gaps. */
final class CodeText {

    private CodeText() {}

    static String of(List<TextLine> lines, Layout layout) {
        float left = Float.MAX_VALUE;
        for (TextLine line : lines) {
            left = Math.min(left, line.left());
        }
        StringBuilder code = new StringBuilder();
        TextLine above = null;
        for (TextLine line : lines) {
            if (above != null) {
                float distance = above.page() == line.page()
                        ? line.line().y() - above.line().y()
                        : 0;
                int empty = Math.round(distance / layout.leading(line.line().size())) - 1;
                code.append("\n".repeat(1 + Math.max(0, Math.min(empty, 3))));
            }
            line(line, left, code);
            above = line;
        }
        return code.toString().strip();
    }

    private static void line(TextLine line, float left, StringBuilder code) {
        float unit = unit(line.line());
        float zero = line.line().left() - (line.left() - left);
        int start = code.length();
        for (Piece piece : line.line().pieces()) {
            int from = 0;
            for (int i = 0; i <= piece.text().length(); i++) {
                if (i == piece.text().length() || piece.text().charAt(i) == ' ') {
                    pad(code, start, Math.round((piece.x()[from] - zero) / unit));
                    code.append(piece.text(), from, i);
                    from = i + 1;
                }
            }
        }
    }

    private static void pad(StringBuilder code, int start, int column) {
        while (code.length() - start < column) {
            code.append(' ');
        }
    }

    /** The width of a character. */
    private static float unit(PrintedLine line) {
        for (Piece piece : line.pieces()) {
            if (!piece.text().isEmpty()) {
                return Math.max(0.1f, piece.x()[1] - piece.x()[0]);
            }
        }
        return line.size() * 0.6f;
    }
}
