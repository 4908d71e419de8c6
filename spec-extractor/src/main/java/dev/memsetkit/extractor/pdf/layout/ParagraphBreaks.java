package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.hyphenation.Hyphenation;
import dev.memsetkit.extractor.pdf.glyph.Piece;
import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells by where lines end and how far apart they stand whether a paragraph goes on: justified lines end exactly at the
 * edge, and no line leaves room for the word that follows it.
 */
public final class ParagraphBreaks {

    private static final float SAME = Layout.SAME;

    /** Room beyond the next word that no line within a paragraph leaves, in parts of the size: TeX stretches by half. */
    private static final float SHORT = 6;

    /** How far from the right edge justified lines end at most, in points: PDFs round to a hundredth for each word. */
    private static final float EXACT = 0.4f;

    /** How much room a last line leaves where that is to tell anything, in parts of the size: a short word and more. */
    private static final float ENDED = 3;

    /** Of ten paragraphs that end early, one right above another is no accident of a list. */
    private static final int TIGHT_SHARE = 10;

    /** The blank of Times and Computer Modern, in parts of the size, where a document has no short lines to measure. */
    private static final float USUAL_BLANK = 0.28f;

    /** How far lines are squeezed before a word goes to the next, in parts of the blank: TeX takes a third away. */
    private static final float SQUEEZED = 0.6f;

    /** No paragraph begins with these. */
    private static final String NEVER_FIRST = "\u2013\u2014.,;:)";

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|cf|vs))[.!?:][)'\"\u2019\u201d]?$");

    private final Layout layout;
    private final Map<Integer, Float> rightEdges = new HashMap<>();
    private final float rightEdge;
    private final float blank;
    private final boolean tight;

    /**
     * Measures the pages.
     *
     * @param layout their sizes, margins and distances of lines
     */
    public ParagraphBreaks(List<PageLines> pages, Layout layout) {
        this.layout = layout;
        Histogram all = new Histogram(0.25f);
        Map<Integer, Histogram> lineEnds = new HashMap<>();
        List<PrintedLine> body = PageLines.lines(pages).filter(layout::isBody).toList();
        for (PrintedLine line : body) {
            lineEnds.computeIfAbsent(Math.round(layout.left(line)), key -> new Histogram(0.25f))
                    .add(layout.right(line), 1);
            all.add(layout.right(line), 1);
        }
        this.rightEdge = all.mode();
        lineEnds.forEach((left, ends) -> {
            float edge = ends.rightmost();
            if (!Float.isNaN(edge)) {
                rightEdges.put(left, edge);
            }
        });
        Histogram blanks = new Histogram(0.01f);
        for (PrintedLine line : body) {
            if (layout.right(line) < rightEdge(layout.left(line)) - ENDED * line.size()) {
                Piece first = line.first();
                double widest = first.blanks().mapToDouble(first::width).max().orElse(0);
                blanks.add((float) widest / line.size(), 1);
            }
        }
        this.blank = blanks.isEmpty() ? USUAL_BLANK : blanks.mode();
        this.tight = isTight(pages);
    }

    /** Whether sentences that end their paragraph have the next paragraph right below them, not only by chance. */
    private boolean isTight(List<PageLines> pages) {
        int all = 0;
        int close = 0;
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine above = page.lines().get(i - 1);
                PrintedLine line = page.lines().get(i);
                float left = layout.left(above);
                boolean ended = layout.isBody(above)
                        && layout.isBody(line)
                        && Math.abs(left - layout.left(line)) <= SAME
                        && rightEdge(left) - layout.right(above) > ENDED * above.size()
                        && above.text().endsWith(".")
                        && Character.isUpperCase(line.text().charAt(0));
                all += ended ? 1 : 0;
                close += ended && !isGap(above, line) ? 1 : 0;
            }
        }
        return close >= Layout.ENOUGH && close * TIGHT_SHARE >= all;
    }

    /** Whether paragraphs, or those of lists, stand no further apart than lines: nothing tells them from one another. */
    public boolean isTight() {
        return tight;
    }

    /**
     * Whether the line goes on to the right edge, so that its paragraph goes on below it: the next word would not have
     * stood on it. Where a sentence ends or another begins that is not enough, as a paragraph may end near the edge by
     * chance: then the line must end exactly there, as all lines of justified text do.
     */
    public boolean isFull(PrintedLine line, float left, PrintedLine next) {
        char first = next.text().charAt(0);
        if (Hyphenation.endsInHyphen(line.text()) || line.text().endsWith(",") || NEVER_FIRST.indexOf(first) >= 0) {
            return true;
        }
        boolean stretches = line.text().indexOf(' ') > 0;
        Piece last = line.pieces().get(line.pieces().size() - 1);
        boolean ended =
                !last.face().isFixedPitch() && SENTENCE_END.matcher(line.text()).find();
        boolean lower = Character.isLowerCase(first) || first == '(';
        if (rightEdges.containsKey(Math.round(left)) && (ended || (stretches && !lower))) {
            return layout.right(line) >= rightEdge(left) - EXACT;
        }
        return room(line, left, next) <= 0;
    }

    /** Whether the line ends so early that much more than the next word would have stood on it: it ends its paragraph. */
    public boolean isShort(PrintedLine line, float left, PrintedLine next) {
        boolean stretches = line.text().indexOf(' ') > 0; // A long word alone cannot be stretched to the edge.
        return stretches && room(line, left, next) > SHORT * line.size();
    }

    /** How much room the line leaves beyond the next word; negative if it leaves none. */
    private float room(PrintedLine line, float left, PrintedLine next) {
        float word = firstWordEnd(next) - next.left();
        return rightEdge(left) - layout.right(line) - blank(line.size()) * SQUEEZED - word;
    }

    private static float firstWordEnd(PrintedLine line) {
        float end = line.left();
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            if (line.blankBefore(i)) {
                return end;
            }
            int blank = piece.text().indexOf(' ');
            if (blank >= 0) {
                return piece.x()[blank];
            }
            end = piece.right();
        }
        return end;
    }

    /** The right edge of text that begins there. */
    public float rightEdge(float left) {
        return rightEdges.getOrDefault(Math.round(left), rightEdge);
    }

    /** The width of a blank in text that is not stretched, in points, for a size. */
    public float blank(float size) {
        return blank * size;
    }

    /** Whether two lines of a page stand too far apart to be of one paragraph. */
    public boolean isGap(PrintedLine above, PrintedLine line) {
        return line.y() - above.y() > layout.leading(Math.max(above.size(), line.size())) * Layout.GAP;
    }
}
