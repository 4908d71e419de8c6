package dev.memsetkit.extractor.pdf.glyph;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

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
                float unit = drawing.getFont().getFontMatrix().getScaleX();
                return measure(operator.getImageParameters(), operator.getImageData(), unit);
            }
        }
        return Optional.empty();
    }

    private static Optional<GlyphPicture> measure(COSDictionary parameters, byte[] bits, double unit) {
        int width = parameters.getInt(COSName.W, COSName.WIDTH, 0);
        int height = parameters.getInt(COSName.H, COSName.HEIGHT, 0);
        int bytesPerRow = (width + 7) / 8;
        if (parameters.containsKey(COSName.F)
                || parameters.containsKey(COSName.FILTER)
                || width <= 0
                || height <= 1
                || (long) width * height > MAX_PIXELS
                || bits.length < bytesPerRow * height) {
            return Optional.empty();
        }
        int inked = inkedBit(parameters);
        long count = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXy = 0;
        double sumYy = 0;
        for (int row = 0; row < height; row++) {
            double y = height - row;
            for (int column = 0; column < width; column++) {
                int bit = (bits[row * bytesPerRow + column / 8] >> (7 - column % 8)) & 1;
                if (bit == inked) {
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

    /** Which bit paints: 0 unless the picture says that its bits are turned round. */
    private static int inkedBit(COSDictionary parameters) {
        COSBase decode = parameters.getDictionaryObject(COSName.D, COSName.DECODE);
        return decode instanceof COSArray bits && bits.size() > 0 && bits.toFloatArray()[0] > 0.5f ? 1 : 0;
    }
}
