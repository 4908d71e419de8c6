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
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads the content of pages, each once, into pieces of text and drawn lines.
 *
 * <p>Nothing is made for a single glyph; glyphs outside the page count like others. The faces are shared by all pages.
 */
public final class PageScanner extends PDFStreamEngine {

    /** What one page shows, in the order in which it shows it. */
    public record Scan(List<Piece> pieces, List<PrintedRule> rules) {}

    private final String origin;
    private final PdfLimits limits;
    private final Map<COSDictionary, Face> faces = new HashMap<>();
    private final Map<PDFont, Face> facesOfFonts = new HashMap<>();
    private final PieceBuilder builder = new PieceBuilder();
    private final List<float[]> path = new ArrayList<>();
    private float penX;
    private float penY;
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
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextRise(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        for (String name : List.of("m", "l", "re", "n", "f", "F", "f*", "S", "s", "B", "b", "B*", "b*")) {
            addOperator(new PathOperator(name));
        }
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

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count(1);
        super.processOperator(operator, operands);
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
        Face face = face(font);
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

    private Face face(PDFont font) {
        Face face = facesOfFonts.get(font);
        if (face == null) {
            face = faces.computeIfAbsent(font.getCOSObject(), key -> new Face(font));
            facesOfFonts.put(font, face);
        }
        return face;
    }

    /** Notes thin rectangles and straight lines; whatever else a path holds is no rule. */
    private final class PathOperator extends OperatorProcessor {

        private final String name;

        PathOperator(String name) {
            super(PageScanner.this);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "m" -> {
                    penX = number(operands, 0);
                    penY = number(operands, 1);
                }
                case "l" -> {
                    float x = number(operands, 0);
                    float y = number(operands, 1);
                    path.add(new float[] {penX, penY, x, y});
                    penX = x;
                    penY = y;
                }
                case "re" -> {
                    float x = number(operands, 0);
                    float y = number(operands, 1);
                    path.add(new float[] {x, y, x + number(operands, 2), y + number(operands, 3)});
                }
                case "n" -> path.clear();
                default -> paint();
            }
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

        private static float number(List<COSBase> operands, int index) {
            return index < operands.size() && operands.get(index) instanceof COSNumber value ? value.floatValue() : 0;
        }
    }
}
