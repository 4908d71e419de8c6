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

    private static final int ENOUGH = 5;

    /** How much larger than the distance of two lines of one paragraph the distance of two paragraphs is. */
    private static final float GAP = 1.2f;

    private static final float NARROW_GAP = 1.06f;

    /** Room beyond the next word that no line within a paragraph leaves, in parts of the size. */
    private static final float SHORT = 6;

    /** How far from the right edge justified lines end at most, in points. */
    private static final float EXACT = 0.4f;

    /** How much room ragged lines leave beyond the next word at most, in parts of the size. */
    private static final float RAGGED = 4;

    /** Which part of the lines that begin at a place end at one of its edges at least. */
    private static final double MANY = 0.1;

    /** How much room the last line of a paragraph leaves where that is to tell anything, in parts of the size. */
    private static final float ENDED = 3;

    /** Which part of paragraphs stands right below another where that is how they are set. */
    private static final double TIGHT = 0.1;

    /** How much wider than usual the blanks of a stretched line are at least, in parts of the size. */
    private static final float STRETCHED = 0.004f;

    /** No paragraph begins with these. */
    private static final String NEVER_FIRST = "\u2013\u2014.,;:)";

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|cf|vs))[.!?:][)'\"\u2019\u201d]?$");

    private final Layout layout;
    private final Map<Integer, Float> rightEdges = new HashMap<>();
    private final Map<Integer, Histogram> lineEnds = new HashMap<>();
    private final float rightEdge;
    private final float blank;
    private final float gap;
    private final boolean justified;
    private final boolean tight;

    /**
     * Measures the pages.
     *
     * @param layout their sizes, margins and distances of lines
     */
    public ParagraphBreaks(List<PageLines> pages, Layout layout) {
        this.layout = layout;
        Histogram all = new Histogram(0.25f);
        Histogram blanks = new Histogram(0.01f);
        for (PageLines page : pages) {
            for (PrintedLine line : page.lines()) {
                if (layout.isBody(line)) {
                    lineEnds.computeIfAbsent(Math.round(layout.left(line)), key -> new Histogram(0.25f))
                            .add(layout.right(line), 1);
                    all.add(layout.right(line), 1);
                }
            }
        }
        this.rightEdge = all.mode();
        lineEnds.forEach((left, histogram) -> {
            float edge = histogram.rightmost();
            if (!Float.isNaN(edge)) {
                rightEdges.put(left, edge);
            }
        });
        for (PageLines page : pages) {
            for (PrintedLine line : page.lines()) {
                if (layout.isBody(line) && layout.right(line) < rightEdge(layout.left(line)) - 10 * SAME) {
                    blanks.add(widestBlank(line.first()) / line.size(), 1);
                }
            }
        }
        this.gap = hasNarrowGaps(pages) ? NARROW_GAP : GAP;
        this.justified = isJustified(pages);
        this.tight = isTight(pages);
        this.blank = blanks.isEmpty() ? 0.28f : blanks.mode();
    }

    /** Whether paragraphs stand only a little further apart than lines: then what stands so ends before the edge. */
    private boolean hasNarrowGaps(List<PageLines> pages) {
        int all = 0;
        int ended = 0;
        int wide = 0;
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine above = page.lines().get(i - 1);
                PrintedLine line = page.lines().get(i);
                float distance = (line.y() - above.y()) / layout.leading(layout.bodySize());
                boolean body = layout.isBody(above) && layout.isBody(line);
                wide += body && distance > GAP ? 1 : 0;
                if (body && distance > NARROW_GAP && distance <= GAP) {
                    all++;
                    ended += layout.right(above) < rightEdge(layout.left(above)) - layout.bodySize() ? 1 : 0;
                }
            }
        }
        return all >= ENOUGH * ENOUGH && all * 2 > wide && ended * 10 >= all * 6;
    }

    /** Whether sentences that end their paragraph have the next paragraph right below them, not only by chance. */
    private boolean isTight(List<PageLines> pages) {
        int apart = 0;
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
                if (ended && isGap(above, line)) {
                    apart++;
                } else if (ended) {
                    close++;
                }
            }
        }
        return close >= ENOUGH && close >= (apart + close) * TIGHT;
    }

    /** Whether paragraphs, or those of lists, stand no further apart than lines: where lines end must tell them. */
    public boolean isTight() {
        return tight;
    }

    /** Whether a paragraph ends with the last of its lines so far, although the next line stands right below. */
    public boolean endsTight(List<PrintedLine> lines, float left, PrintedLine next, boolean inList) {
        if (!tight) {
            return false;
        }
        PrintedLine line = lines.get(lines.size() - 1);
        boolean sameEdge =
                lines.size() > 1 && Math.abs(layout.right(lines.get(lines.size() - 2)) - layout.right(line)) <= EXACT;
        boolean atEdge = sameEdge || (rightEdges.containsKey(key(left)) && reachesEdge(line, left, EXACT));
        return !(justified && atEdge) && !isFull(line, left, next, inList);
    }

    /** Whether most lines that a line of the same paragraph follows end at the right edge. */
    private boolean isJustified(List<PageLines> pages) {
        int atEdge = 0;
        int all = 0;
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PrintedLine line = page.lines().get(i - 1);
                PrintedLine next = page.lines().get(i);
                boolean goesOn = layout.isBody(line)
                        && layout.isBody(next)
                        && !isGap(line, next)
                        && Math.abs(layout.left(line) - layout.left(next)) <= SAME
                        && Character.isLowerCase(next.text().charAt(0))
                        && rightEdges.containsKey(Math.round(layout.left(line)));
                if (goesOn) {
                    all++;
                    atEdge += isNearEdge(line, layout.left(line)) ? 1 : 0;
                }
            }
        }
        return atEdge * 2 > all;
    }

    /**
     * Whether the line goes on to the right edge, so that its paragraph goes on below it: the next word would not have
     * stood on it. In justified text that is not enough, as a paragraph may end near the edge by chance: then the line
     * must end exactly there, as all lines of justified text do.
     *
     * @param inList whether the paragraph stands in a list
     */
    public boolean isFull(PrintedLine line, float left, PrintedLine next, boolean inList) {
        char first = next.text().charAt(0);
        if (Hyphenation.endsInHyphen(line.text()) || line.text().endsWith(",") || NEVER_FIRST.indexOf(first) >= 0) {
            return true;
        }
        boolean stretches = line.text().indexOf(' ') > 0;
        Piece last = line.pieces().get(line.pieces().size() - 1);
        boolean ended =
                !last.face().isFixedPitch() && SENTENCE_END.matcher(line.text()).find();
        boolean lower = Character.isLowerCase(first) || first == '(';
        if (!stretches && lower && !ended) {
            return true; // A word alone cannot be stretched, and what follows it may be bound to the word behind that.
        }
        if (!justified) {
            // Ragged lines leave room for short words.
            return room(line, left, next) <= (lower && !ended ? RAGGED * line.size() : 0);
        }
        if (rightEdges.containsKey(key(left))) {
            if (ended && (lower || !inList) && !isStretched(line)) {
                // The last line of a paragraph is never stretched; items of lists seldom have more than one.
                return false;
            } else if (ended || (stretches && !lower && !reachesEdge(line, left, SAME))) {
                return reachesEdge(line, left, EXACT);
            }
        }
        return room(line, left, next) <= 0;
    }

    /** Whether the line ends so early that much more than the next word would have stood on it: it ends its paragraph. */
    public boolean isShort(PrintedLine line, float left, PrintedLine next) {
        boolean stretches = line.text().indexOf(' ') > 0; // A long word alone cannot be stretched to the edge.
        boolean narrow = (line.right() - line.left()) * 4 < rightEdge(left) - left;
        return (stretches || narrow) && room(line, left, next) > SHORT * line.size();
    }

    /** Whether the blanks of a line are wider than they are in lines that nothing stretches. */
    private boolean isStretched(PrintedLine line) {
        Histogram blanks = new Histogram(0.01f);
        for (Piece piece : line.pieces()) {
            if (!piece.face().isFixedPitch()) {
                blanks(piece, blanks);
            }
        }
        return !blanks.isEmpty() && blanks.mode() > blank + STRETCHED;
    }

    private static void blanks(Piece piece, Histogram blanks) {
        for (int i = 0; i < piece.text().length() - 1; i++) {
            if (piece.text().charAt(i) == ' ') {
                blanks.add((piece.x()[i + 1] - piece.x()[i]) / piece.size(), 1);
            }
        }
    }

    private boolean isNearEdge(PrintedLine line, float left) {
        return Math.min(Math.abs(layout.right(line) - commonEdge(left)), Math.abs(layout.right(line) - rightEdge(left)))
                <= 1;
    }

    /** Whether the line ends where many lines that begin there do, or beyond. */
    private boolean reachesEdge(PrintedLine line, float left, float tolerance) {
        if (layout.right(line) >= commonEdge(left) - tolerance) {
            return true;
        }
        Histogram ends = lineEnds.get(key(left));
        return ends != null && layout.right(line) > rightEdge(left) / 2 && ends.share(layout.right(line)) > MANY;
    }

    /** Where most lines end that begin there; punctuation may hang out over it. */
    private float commonEdge(float left) {
        Histogram ends = lineEnds.get(key(left));
        if (ends == null || ends.modeCount() < ENOUGH) {
            return rightEdge(left);
        }
        return Math.min(ends.mode(), rightEdge(left));
    }

    /** How much room the line leaves beyond the next word; negative if it leaves none. */
    private float room(PrintedLine line, float left, PrintedLine next) {
        float word = firstWordEnd(next) - next.left();
        return rightEdge(left) - layout.right(line) - blank(line.size()) * 0.6f - word;
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

    private static float widestBlank(Piece piece) {
        float widest = 0;
        for (int i = 0; i < piece.text().length() - 1; i++) {
            if (piece.text().charAt(i) == ' ') {
                widest = Math.max(widest, piece.x()[i + 1] - piece.x()[i]);
            }
        }
        return widest;
    }

    /** The right edge of text that begins there. */
    public float rightEdge(float left) {
        Float edge = rightEdges.get(key(left));
        return edge == null ? rightEdge : edge;
    }

    /** Under which key the edges of lines are kept that begin there; rounding may part some of them. */
    private int key(float left) {
        int key = Math.round(left);
        int other = left > key ? key + 1 : key - 1;
        return rightEdges.containsKey(key) || !rightEdges.containsKey(other) ? key : other;
    }

    /** The width of a blank in text that is not stretched, in points, for a size. */
    public float blank(float size) {
        return blank * size;
    }

    /** Whether two lines of a page stand too far apart to be of one paragraph. */
    public boolean isGap(PrintedLine above, PrintedLine line) {
        return line.y() - above.y() > layout.leading(Math.max(above.size(), line.size())) * gap;
    }
}
