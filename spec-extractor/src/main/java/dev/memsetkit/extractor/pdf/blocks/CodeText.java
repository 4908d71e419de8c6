package dev.memsetkit.extractor.pdf.blocks;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.layout.Layout;
import dev.memsetkit.extractor.pdf.table.FlowItem.TextLine;
import java.util.List;

/** Makes literal text of lines in a fixed-width face: blanks before them from their places, empty lines from the gaps. */
final class CodeText {

    /** More empty lines than three say no more. */
    private static final int MAX_BREAKS = 4;

    private CodeText() {}

    static String of(List<TextLine> lines, Layout layout) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        StringBuilder code = new StringBuilder();
        TextLine above = lines.get(0);
        for (TextLine line : lines) {
            float distance =
                    above.page() == line.page() ? line.line().y() - above.line().y() : 0;
            long breaks = Math.round(distance / layout.leading(line.line().size()));
            code.append("\n".repeat((int) Math.max(code.isEmpty() ? 0 : 1, Math.min(breaks, MAX_BREAKS))));
            Piece first = line.line().first();
            float width =
                    Math.max(1, (first.right() - first.left()) / first.text().length());
            code.append(" ".repeat((int) Math.round((line.left() - left) / width)))
                    .append(line.line().text());
            above = line;
        }
        return code.toString().strip();
    }
}
