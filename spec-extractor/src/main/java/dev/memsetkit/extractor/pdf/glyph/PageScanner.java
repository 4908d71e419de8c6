package dev.memsetkit.extractor.pdf.glyph;

import dev.memsetkit.extractor.message.InputError;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads the content of pages, each once, into pieces of text and drawn lines.
 *
 * <p>Nothing is made for a single glyph; glyphs outside the page count like others. The faces are shared by all pages. Of
 * the engines that PDFBox has, the one for marked content is the smallest that knows all operators of text.
 */
public final class PageScanner extends PDFMarkedContentExtractor {

    /** What one page shows, in the order in which it shows it. */
    public record Scan(List<Piece> pieces, List<PrintedRule> rules) {}

    private final String origin;
    private final PdfLimits limits;
    private final Map<COSDictionary, Face> faces = new HashMap<>();
    private final PieceBuilder builder = new PieceBuilder();
    private final List<float[]> path = new ArrayList<>();
    private Point2D.Float pen = new Point2D.Float();
    private float originX;
    private float top;
    private int pageSteps;
    private long steps;

    /**
     * A scanner of one file.
     *
     * @param origin the file, for what is said of it
     */
    public PageScanner(String origin, PdfLimits limits) {
        this.origin = origin;
        this.limits = limits;
        addOperator(new DrawObject(this)); // The engine's own makes images, and goes into forms without an end.
    }

    /** The faces met so far. */
    public List<Face> faces() {
        return new ArrayList<>(faces.values());
    }

    /** Whether signs within words are drawn as rules: they cannot be read. */
    public boolean hasDrawnSigns() {
        return builder.hasDrawnSigns();
    }

    /** What a page shows. */
    public Scan scan(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        originX = box.getLowerLeftX();
        top = box.getUpperRightY();
        pageSteps = 0;
        processPage(page);
        return builder.finish();
    }

    /** Thin rectangles and straight lines are noted; whatever else a path holds is no rule. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count(1);
        float x = number(operands, 0);
        float y = number(operands, 1);
        switch (operator.getName()) {
            case "m" -> pen = new Point2D.Float(x, y);
            case "l" -> {
                path.add(new float[] {pen.x, pen.y, x, y});
                pen = new Point2D.Float(x, y);
            }
            case "re" -> path.add(new float[] {x, y, x + number(operands, 2), y + number(operands, 3)});
            case "n" -> path.clear();
            case "f", "F", "f*", "S", "s", "B", "b", "B*", "b*" -> paint();
            case "BMC", "BDC", "EMC" -> {} // The engine would keep all that is marked.
            default -> super.processOperator(operator, operands);
        }
    }

    private static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber value ? value.floatValue() : 0;
    }

    private void paint() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        for (float[] line : path) {
            Point2D.Float from = matrix.transformPoint(line[0], line[1]);
            Point2D.Float to = matrix.transformPoint(line[2], line[3]);
            builder.rule(new PrintedRule(
                    Math.min(from.x, to.x) - originX,
                    top - Math.max(from.y, to.y),
                    Math.max(from.x, to.x) - originX,
                    top - Math.min(from.y, to.y)));
        }
        path.clear();
    }

    private void count(int more) {
        pageSteps += more;
        steps += more;
        if (pageSteps > limits.pageSteps()) {
            throw InputError.TOO_MUCH_ON_A_PAGE.at(origin, limits.pageSteps());
        } else if (steps > limits.steps()) {
            throw InputError.TOO_MUCH_TO_DRAW.at(origin, limits.steps());
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        PDTextState textState = state.getTextState();
        PDFont font = textState.getFont();
        if (font == null) {
            return;
        }
        count(string.length);
        Face face = faces.computeIfAbsent(font.getCOSObject(), key -> new Face(font));
        float fontSize = textState.getFontSize();
        float scaling = textState.getHorizontalScaling() / 100f;
        Matrix textMatrix = state.getTextMatrix();
        Matrix matrix = textMatrix.multiply(state.getCurrentTransformationMatrix());
        float perUnitX = matrix.getScaleX();
        float perUnitY = matrix.getShearY();
        float rise = textState.getRise();
        float x = matrix.getTranslateX() + rise * matrix.getShearX() - originX;
        float y = top - (matrix.getTranslateY() + rise * matrix.getScaleY());
        float size = Math.abs(fontSize) * (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        boolean upright = Math.abs(perUnitY) < Math.abs(perUnitX) * 0.01f && perUnitX > 0;
        float moved = 0;
        builder.begin(face, size, y);
        InputStream in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            int before = in.available();
            int code = font.readCode(in);
            boolean blank = code == ' ' && before - in.available() == 1;
            Face.Glyph glyph = face.glyph(code);
            float width = glyph.width() * fontSize;
            if (upright) {
                builder.glyph(glyph.text(), x + moved * perUnitX, x + (moved + width * scaling) * perUnitX);
            }
            float spacing = textState.getCharacterSpacing() + (blank ? textState.getWordSpacing() : 0);
            moved += (width + spacing) * scaling;
        }
        face.count(string.length);
        textMatrix.translate(moved, 0);
    }
}
