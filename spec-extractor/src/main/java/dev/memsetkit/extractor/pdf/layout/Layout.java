package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of a document, all taken from the document itself: size of the running text, distance of its lines,
 * left margins of each page. Where lines end, and what that tells, is for {@link ParagraphBreaks}.
 */
public final class Layout {

    /** How far apart two edges may lie that are meant to be the same, in points. */
    public static final float SAME = 1.6f;

    /** How much larger than the distance of two lines of one paragraph the distance of two paragraphs is. */
    private static final float GAP = 1.2f;

    /** No text is set wider, in parts of the size: what stands further apart are paragraphs. */
    private static final float MAX_LEADING = 2.6f;

    /** How far lines stand apart where nothing tells, in parts of the size. */
    private static final float USUAL_LEADING = 1.2f;

    private static final int ENOUGH = 5;

    /** How much of the code in the running text may have the size of listings by chance. */
    private static final double LISTING_SHARE = 0.02;

    /** What some set so that it hangs out over the edge of the text, and how far at most, in parts of the size. */
    private static final String HANGING = "\u2018\u201c'\"([{-\u2013\u2014";

    private static final float HANGS = 0.3f;

    private final float bodySize;
    private final Map<Integer, Float> margins;
    private final Map<Integer, Float> leadings;
    private final Histogram lefts;
    private final Histogram inlineCode;
    private final float paragraphDistance;

    private Layout(
            float bodySize,
            Map<Integer, Float> margins,
            Map<Integer, Float> leadings,
            Histogram lefts,
            Histogram inlineCode,
            float paragraphDistance) {
        this.bodySize = bodySize;
        this.margins = margins;
        this.leadings = leadings;
        this.lefts = lefts;
        this.inlineCode = inlineCode;
        this.paragraphDistance = paragraphDistance;
    }

    /** Measures the pages, which have no running heads and folios any more. */
    public static Layout of(List<PageLines> pages) {
        float size = bodySize(pages);
        Map<Integer, Float> margins = Margins.of(pages, size);
        Map<Integer, Float> leadings = leadings(pages);
        return new Layout(
                size,
                margins,
                leadings,
                lefts(pages, size, margins),
                inlineCode(pages, size),
                paragraphDistance(pages, size, leading(size, size, leadings)));
    }

    /** How far right of the left edge of the text its lines begin. */
    private static Histogram lefts(List<PageLines> pages, float bodySize, Map<Integer, Float> margins) {
        Histogram lefts = new Histogram(0.2f);
        for (PageLines page : pages) {
            for (PrintedLine line : page.lines()) {
                if (isOfSize(line, bodySize)) {
                    lefts.add(line.left() - margins.getOrDefault(line.page(), 0f), 1);
                }
            }
        }
        return lefts;
    }

    private static float paragraphDistance(List<PageLines> pages, float bodySize, float leading) {
        Histogram distances = new Histogram(0.2f);
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine line = page.lines().get(i);
                float distance = line.y() - page.lines().get(i - 1).y();
                if (isOfSize(line, bodySize) && distance > GAP * leading && distance < 2.5f * leading) {
                    distances.add(distance, 1);
                }
            }
        }
        return distances.isEmpty() ? 1.5f * leading : distances.mode();
    }

    /** The sizes of code within the running text: faces of code are often scaled to look as large as the text. */
    private static Histogram inlineCode(List<PageLines> pages, float bodySize) {
        Histogram sizes = new Histogram(0.1f);
        for (PageLines page : pages) {
            for (PrintedLine line : page.lines()) {
                if (isOfSize(line, bodySize)) {
                    line.pieces().stream()
                            .filter(piece -> piece.face().isFixedPitch())
                            .forEach(piece ->
                                    sizes.add(piece.size(), piece.text().length()));
                }
            }
        }
        return sizes;
    }

    /** The size of the running text: the one that most characters have. */
    public static float bodySize(List<PageLines> pages) {
        Histogram sizes = new Histogram(0.1f);
        for (PageLines page : pages) {
            for (PrintedLine line : page.lines()) {
                for (Piece piece : line.pieces()) {
                    if (!piece.face().isFixedPitch()) {
                        sizes.add(piece.size(), piece.text().length());
                    }
                }
            }
        }
        return sizes.isEmpty() ? 10 : sizes.mode();
    }

    /** For each size the commonest distance of a line from the one above it. */
    private static Map<Integer, Float> leadings(List<PageLines> pages) {
        Map<Integer, Histogram> distances = new HashMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine above = page.lines().get(i - 1);
                PrintedLine line = page.lines().get(i);
                boolean comparable = Math.abs(above.size() - line.size()) < 0.1f
                        && Math.abs(above.left() - line.left()) < SAME
                        && line.y() - above.y() < MAX_LEADING * line.size();
                if (comparable) {
                    distances
                            .computeIfAbsent(key(line.size()), size -> new Histogram(0.1f))
                            .add(line.y() - above.y(), 1);
                }
            }
        }
        Map<Integer, Float> leadings = new HashMap<>();
        distances.forEach((size, histogram) -> {
            // Few lines of a size, such as those of headings, tell nothing: they may be paragraphs.
            if (histogram.modeCount() >= ENOUGH) {
                leadings.put(size, histogram.smallestCommon());
            }
        });
        return leadings;
    }

    private static int key(float size) {
        return Math.round(size * 2);
    }

    public float bodySize() {
        return bodySize;
    }

    /** The commonest size of code within the running text. */
    public float codeSize() {
        return inlineCode.isEmpty() ? bodySize : inlineCode.mode();
    }

    /** Whether code of that size is smaller than any in the running text. */
    public boolean isOnlyOfListings(float size) {
        return size < codeSize() * 0.97f && inlineCode.share(size) < LISTING_SHARE;
    }

    /** How far right of the left edge of the text the line begins, a mark that hangs out into the margin set aside. */
    public float left(PrintedLine line) {
        float own = indent(line.page(), line.left());
        String text = line.first().text();
        return text.isEmpty() || HANGING.indexOf(text.charAt(0)) < 0
                ? own
                : lefts.commonerWithin(own, own + HANGS * line.size());
    }

    /** How far right of the left edge of the text the line ends. */
    float right(PrintedLine line) {
        return indent(line.page(), line.right());
    }

    /** How far right of the left edge of the text a place of a page stands. */
    public float indent(int page, float x) {
        return x - margins.getOrDefault(page, 0f);
    }

    public boolean isBody(PrintedLine line) {
        return isOfSize(line, bodySize);
    }

    private static boolean isOfSize(PrintedLine line, float bodySize) {
        return Math.abs(line.size() - bodySize) < 0.06f * bodySize;
    }

    /** The distance of two lines of a paragraph of that size. */
    public float leading(float size) {
        return leading(size, bodySize, leadings);
    }

    private static float leading(float size, float bodySize, Map<Integer, Float> leadings) {
        Float own = leadings.get(key(size));
        if (own != null) {
            return own;
        }
        Float body = leadings.get(key(bodySize));
        return size * (body == null ? USUAL_LEADING : body / bodySize);
    }

    /** The commonest distance of the last line of a paragraph from the first one of the next. */
    public float paragraphDistance() {
        return paragraphDistance;
    }
}
