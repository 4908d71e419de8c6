package dev.memsetkit.extractor.pdf.glyph;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Measures the outline of a letter: faces have names of all kinds, and only the ink tells a bold or slanted one for sure.
 *
 * <p>Area and lean are exact sums over the flattened outline; inner contours run the other way round and take themselves
 * off.
 */
final class GlyphOutline {

    /** How far a flattened curve may lie from the curve, in parts of the size. */
    private static final double FLATNESS = 0.004;

    private double area;
    private double sumX;
    private double sumY;
    private double sumXy;
    private double sumYy;

    private GlyphOutline() {}

    /** The shape of a glyph; empty where the font has no outlines. */
    static Optional<GlyphShape> of(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont vectors)) {
            return Optional.empty();
        }
        GeneralPath path = vectors.getNormalizedPath(code);
        if (path == null) {
            return Optional.empty();
        }
        double perEm = 1000; // The normalized path of any font is in thousandths of the size.
        GlyphOutline outline = new GlyphOutline();
        outline.walk(path.getPathIterator(null, FLATNESS * perEm));
        return outline.shape(perEm);
    }

    private void walk(PathIterator path) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                edge(x, y, startX, startY); // Fonts do not always close their contours.
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
                x = startX;
                y = startY;
            } else if (kind == PathIterator.SEG_LINETO) {
                edge(x, y, point[0], point[1]);
                x = point[0];
                y = point[1];
            } else {
                x = startX;
                y = startY;
            }
        }
        edge(x, y, startX, startY);
    }

    /** One side of the polygon, by Green's theorem. */
    private void edge(double x, double y, double nextX, double nextY) {
        double cross = x * nextY - nextX * y;
        area += cross / 2;
        sumX += (x + nextX) * cross / 6;
        sumY += (y + nextY) * cross / 6;
        sumXy += (x * nextY + 2 * x * y + 2 * nextX * nextY + nextX * y) * cross / 24;
        sumYy += (y * y + y * nextY + nextY * nextY) * cross / 12;
    }

    private Optional<GlyphShape> shape(double perEm) {
        if (area == 0) {
            return Optional.empty();
        }
        double spread = sumYy - sumY * sumY / area;
        double together = sumXy - sumX * sumY / area;
        return spread == 0
                ? Optional.empty()
                : Optional.of(new GlyphShape(Math.abs(area) / (perEm * perEm), together / spread));
    }
}
