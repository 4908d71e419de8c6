package dev.memsetkit.extractor.pdf.glyph;

import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * What the picture of a letter tells of its face: TeX's own fonts, where they are no outlines, are pictures without a name,
 * and only the ink tells a bold or slanted one from the others.
 *
 * @param ink the inked area, in parts of the square of the size
 * @param slant how far the strokes lean to the right for each unit of height; about 0 in an upright face
 */
public record GlyphPicture(double ink, double slant) {

    /** A letter at 1200 dots per inch and 60 points; what is larger is no letter. */
    private static final int MAX_PIXELS = 1 << 20;

    /** The picture of a letter; empty if the face does not show that letter or draws it in another way. */
    public static Optional<GlyphPicture> of(Face face, char letter) throws IOException {
        int code = face.code(letter);
        PDType3CharProc drawing = code >= 0 && face.font() instanceof PDType3Font font ? font.getCharProc(code) : null;
        if (drawing == null) {
            return Optional.empty();
        }
        PDFStreamParser parser = new PDFStreamParser(drawing);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator && operator.getImageData() != null) {
                PDInlineImage image = new PDInlineImage(operator.getImageParameters(), operator.getImageData(), null);
                return measure(image, drawing.getFont().getFontMatrix().getScaleX());
            }
        }
        return Optional.empty();
    }

    private static Optional<GlyphPicture> measure(PDInlineImage image, double unit) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MAX_PIXELS) {
            return Optional.empty();
        }
        Raster picture = image.getImage().getRaster();
        long count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int row = 0; row < picture.getHeight(); row++) {
            double y = picture.getHeight() - row;
            for (int column = 0; column < picture.getWidth(); column++) {
                if (picture.getSample(column, row, 0) == 0) {
                    count++;
                    sumX += column;
                    sumY += y;
                    sumXy += column * y;
                    sumYy += y * y;
                }
            }
        }
        double spread = count == 0 ? 0 : sumYy - sumY * sumY / count;
        if (spread <= 0) {
            return Optional.empty();
        }
        return Optional.of(new GlyphPicture(count * unit * unit, (sumXy - sumX * sumY / count) / spread));
    }
}
