package dev.memsetkit.extractor.pdf.line;

import dev.memsetkit.extractor.pdf.glyph.Face;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Lines as a page could have them, in one face of half a size per character. */
public final class Faces {

    public static final Face TEXT = new Face(new PDType1Font(FontName.TIMES_ROMAN));

    private Faces() {}

    /** A piece whose characters are all half as wide as the size. */
    public static Piece piece(String text, float left, float y, float size) {
        float[] x = new float[text.length() + 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = left + i * size / 2;
        }
        return new Piece(TEXT, size, y, text, x);
    }

    /** A page with one line at each height. */
    public static PageLines page(int number, Object... heightsAndTexts) {
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < heightsAndTexts.length; i += 2) {
            float y = ((Number) heightsAndTexts[i]).floatValue();
            Piece piece = piece((String) heightsAndTexts[i + 1], 72, y, 10);
            lines.add(new PrintedLine(number, lines.size() + 1, y, 10, List.of(piece)));
        }
        return new PageLines(number, lines, List.of());
    }

    public static List<String> texts(PageLines page) {
        return page.lines().stream().map(PrintedLine::text).toList();
    }
}
