package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.List;

/**
 * The measures of a document, all taken from the document itself: size of the running text, distance of its lines,
 * left margins of each page. Where lines end, and what that tells, is for {@link ParagraphBreaks}.
 */
public final class Layout {

    /** How far apart two edges may lie that are meant to be the same, in points. */
    public static final float SAME = 1.6f;

    /** How much larger than the distance of two lines of one paragraph that of two paragraphs is: LaTeX adds a third. */
    static final float GAP = 1.2f;

    /** No text is set wider, in parts of the size (double spacing has 2.4): what stands further apart are paragraphs. */
    private static final float MAX_LEADING = 2.6f;

    /** How far lines stand apart where nothing tells, in parts of the size: what LaTeX's classes set. */
    private static final float USUAL_LEADING = 1.2f;

    /** Fewer lines, such as those of headings, may be alike by chance. */
    static final int ENOUGH = 5;

    /** How much larger than the text headings are at least: the smallest step of LaTeX's sizes is a tenth. */
    private static final float LARGER = 1.08f;

    private final float bodySize;
    private final float margin;
    private final float leading;

    /** Measures the pages, which have no running heads and folios any more. */
    public Layout(List<PageLines> pages) {
        this.bodySize = bodySize(pages);
        this.margin = margin(pages);
        this.leading = leading(pages);
    }

    /** The left edge of the text, which all pages share. */
    private float margin(List<PageLines> pages) {
        Histogram lefts = new Histogram(0.2f);
        PageLines.lines(pages)
                .filter(line -> line.size() >= bodySize || isBody(line))
                .forEach(line -> lefts.add(line.left(), 1));
        return lefts.leftmost();
    }

    /** The size of the running text: the one that most characters have. */
    public static float bodySize(List<PageLines> pages) {
        Histogram sizes = new Histogram(0.1f);
        PageLines.lines(pages)
                .flatMap(line -> line.pieces().stream())
                .filter(piece -> !piece.face().isFixedPitch())
                .forEach(piece -> sizes.add(piece.size(), piece.text().length()));
        return sizes.isEmpty() ? 10 : sizes.mode();
    }

    /** The commonest distance of a line of the text from the one above it. */
    private float leading(List<PageLines> pages) {
        Histogram distances = new Histogram(0.1f);
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine above = page.lines().get(i - 1);
                PrintedLine line = page.lines().get(i);
                boolean comparable = isBody(above)
                        && isBody(line)
                        && Math.abs(above.left() - line.left()) < SAME
                        && line.y() - above.y() < MAX_LEADING * bodySize;
                if (comparable) {
                    distances.add(line.y() - above.y(), 1);
                }
            }
        }
        return distances.modeCount() < ENOUGH ? USUAL_LEADING * bodySize : distances.smallestCommon();
    }

    /** Whether the line is larger than the text, as headings are. */
    public boolean isLarger(PrintedLine line) {
        return line.size() > bodySize * LARGER;
    }

    /** How far right of the left edge of the text the line begins. */
    public float left(PrintedLine line) {
        return indent(line.left());
    }

    /** How far right of the left edge of the text the line ends. */
    float right(PrintedLine line) {
        return indent(line.right());
    }

    /** How far right of the left edge of the text a place stands. */
    public float indent(float x) {
        return x - margin;
    }

    public boolean isBody(PrintedLine line) {
        return Math.abs(line.size() - bodySize) < 0.06f * bodySize;
    }

    /** The distance of two lines of a paragraph of that size. */
    public float leading(float size) {
        return leading * size / bodySize;
    }
}
