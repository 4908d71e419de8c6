package dev.memsetkit.extractor.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The measures of a document, all taken from the document itself: size of the running text, distance of its lines,
 * margins of left and right pages, right edges, width of a blank.
 */
final class Layout {

    /** How far apart two edges may lie that are meant to be the same, in points. */
    static final float SAME = 1.6f;

    /** How much larger than the distance of two lines of one paragraph the distance of two paragraphs is. */
    private static final float GAP = 1.2f;

    /** Room beyond the next word that no line within a paragraph leaves, in parts of the size. */
    private static final float SHORT = 6;

    /** How many of the commonest edges are compared to find what pages are shifted by. */
    private static final int SHIFTED = 6;

    /** How far from the right edge justified lines end at most, in points. */
    private static final float EXACT = 0.4f;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][)'\"\u2019\u201d]?$");

    private final float bodySize;
    private final float codeSize;
    private final Map<Integer, Float> margins;
    private final Map<Integer, Float> leadings;
    private final Map<Integer, Float> rightEdges = new HashMap<>();
    private final float rightEdge;
    private final float blank;
    private final boolean justified;
    private final float paragraphDistance;

    private Layout(float bodySize, Map<Integer, Float> margins, Map<Integer, Float> leadings, List<PageLines> pages) {
        this.bodySize = bodySize;
        this.codeSize = codeSize(pages);
        this.margins = margins;
        this.leadings = leadings;
        Map<Integer, Histogram> edges = new HashMap<>();
        Histogram all = new Histogram(0.25f);
        Histogram blanks = new Histogram(0.01f);
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (isBody(line)) {
                    edges.computeIfAbsent(Math.round(left(line)), key -> new Histogram(0.25f))
                            .add(right(line), 1);
                    all.add(right(line), 1);
                }
            }
        }
        this.rightEdge = all.mode();
        edges.forEach((left, histogram) -> {
            float edge = histogram.rightmost();
            if (!Float.isNaN(edge)) {
                rightEdges.put(left, edge);
            }
        });
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (isBody(line) && right(line) < rightEdge(left(line)) - 10 * SAME) {
                    blanks.add(widestBlank(line.first()) / line.size(), 1);
                }
            }
        }
        this.justified = isJustified(pages);
        this.paragraphDistance = paragraphDistance(pages);
        this.blank = blanks.isEmpty() ? 0.28f : blanks.mode();
    }

    /** Measures the pages, which have no running heads and folios any more. */
    static Layout of(List<PageLines> pages) {
        float size = bodySize(pages);
        return new Layout(size, margins(pages, size), leadings(pages), pages);
    }

    private float paragraphDistance(List<PageLines> pages) {
        float leading = leading(bodySize);
        Histogram distances = new Histogram(0.2f);
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                float distance =
                        page.lines().get(i).y() - page.lines().get(i - 1).y();
                if (isBody(page.lines().get(i)) && distance > GAP * leading && distance < 2.5f * leading) {
                    distances.add(distance, 1);
                }
            }
        }
        return distances.isEmpty() ? 1.5f * leading : distances.mode();
    }

    /** Whether most lines that a line of the same paragraph follows end at the right edge. */
    private boolean isJustified(List<PageLines> pages) {
        int atEdge = 0;
        int all = 0;
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i - 1);
                Line next = page.lines().get(i);
                boolean goesOn = isBody(line)
                        && isBody(next)
                        && !isGap(line, next)
                        && Math.abs(left(line) - left(next)) <= SAME
                        && rightEdges.containsKey(Math.round(left(line)));
                if (goesOn) {
                    all++;
                    atEdge += Math.abs(right(line) - rightEdge(left(line))) <= 1 ? 1 : 0;
                }
            }
        }
        return atEdge * 2 > all;
    }

    /** The size of code within the running text: faces of code are often scaled to look as large as the text. */
    private float codeSize(List<PageLines> pages) {
        Histogram sizes = new Histogram(0.1f);
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                if (isBody(line)) {
                    line.pieces().stream()
                            .filter(piece -> piece.face().isFixedPitch())
                            .forEach(piece ->
                                    sizes.add(piece.size(), piece.text().length()));
                }
            }
        }
        return sizes.isEmpty() ? bodySize : sizes.mode();
    }

    /** The size of the running text: the one that most characters have. */
    static float bodySize(List<PageLines> pages) {
        Histogram sizes = new Histogram(0.1f);
        for (PageLines page : pages) {
            for (Line line : page.lines()) {
                for (Piece piece : line.pieces()) {
                    if (!piece.face().isFixedPitch()) {
                        sizes.add(piece.size(), piece.text().length());
                    }
                }
            }
        }
        return sizes.isEmpty() ? 10 : sizes.mode();
    }

    /**
     * The left edge of the text of each page, by number. Left and right pages may be shifted against each other by some
     * distance, which all their lines together tell; on which side a page is, its own lines tell, as title and contents
     * may turn the sides round.
     */
    private static Map<Integer, Float> margins(List<PageLines> pages, float size) {
        Histogram even = lefts(pages, size, 0);
        Histogram odd = lefts(pages, size, 1);
        float shift = 0;
        int best = even.overlap(odd, 0);
        for (float one : even.commonest(SHIFTED)) {
            for (float other : odd.commonest(SHIFTED)) {
                int overlap = even.overlap(odd, one - other);
                if (overlap > best) {
                    best = overlap;
                    shift = one - other;
                }
            }
        }
        odd.addAll(even, -shift);
        float margin = odd.leftmost();
        Map<Integer, Float> margins = new HashMap<>();
        for (PageLines page : pages) {
            Histogram own = new Histogram(0.2f);
            page.lines().forEach(line -> own.add(line.left(), 1));
            boolean shifted = own.overlap(odd, shift) > own.overlap(odd, 0);
            margins.put(page.number(), shifted ? margin + shift : margin);
        }
        return margins;
    }

    private static Histogram lefts(List<PageLines> pages, float size, int parity) {
        Histogram lefts = new Histogram(0.2f);
        for (PageLines page : pages) {
            if (page.number() % 2 == parity) {
                for (Line line : page.lines()) {
                    if (line.size() >= size * 0.95f) {
                        lefts.add(line.left(), 1);
                    }
                }
            }
        }
        return lefts;
    }

    /** For each size the commonest distance of a line from the one above it. */
    private static Map<Integer, Float> leadings(List<PageLines> pages) {
        Map<Integer, Histogram> distances = new HashMap<>();
        for (PageLines page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line above = page.lines().get(i - 1);
                Line line = page.lines().get(i);
                boolean comparable = Math.abs(above.size() - line.size()) < 0.1f
                        && Math.abs(above.left() - line.left()) < SAME
                        && line.y() - above.y() < 1.6f * line.size();
                if (comparable) {
                    distances
                            .computeIfAbsent(key(line.size()), size -> new Histogram(0.1f))
                            .add(line.y() - above.y(), 1);
                }
            }
        }
        Map<Integer, Float> leadings = new HashMap<>();
        distances.forEach((size, histogram) -> leadings.put(size, histogram.smallestCommon()));
        return leadings;
    }

    private static int key(float size) {
        return Math.round(size * 2);
    }

    float bodySize() {
        return bodySize;
    }

    float codeSize() {
        return codeSize;
    }

    /** The width of a blank in text that is not stretched, in points, for a size. */
    float blank(float size) {
        return blank * size;
    }

    /** How far right of the left edge of the text the line begins. */
    float left(Line line) {
        return indent(line.page(), line.left());
    }

    /** How far right of the left edge of the text the line ends. */
    float right(Line line) {
        return indent(line.page(), line.right());
    }

    /** How far right of the left edge of the text a place of a page stands. */
    float indent(int page, float x) {
        return x - margins.getOrDefault(page, 0f);
    }

    boolean isBody(Line line) {
        return Math.abs(line.size() - bodySize) < 0.06f * bodySize;
    }

    /** The distance of two lines of a paragraph of that size. */
    float leading(float size) {
        Float own = leadings.get(key(size));
        return own == null ? size * 1.2f : own;
    }

    /** The commonest distance of the last line of a paragraph from the first one of the next. */
    float paragraphDistance() {
        return paragraphDistance;
    }

    /** Whether two lines of a page stand too far apart to be of one paragraph. */
    boolean isGap(Line above, Line line) {
        return line.y() - above.y() > leading(Math.max(above.size(), line.size())) * GAP;
    }

    /** The right edge of text that begins there. */
    float rightEdge(float left) {
        Float edge = rightEdges.get(Math.round(left));
        return edge == null ? rightEdge : edge;
    }

    /**
     * Whether the line goes on to the right edge, so that its paragraph goes on below it: the next word would not have
     * stood on it. Behind a sentence that is not enough, as a paragraph may end near the edge by chance: then the line
     * must end exactly there, as all lines of justified text do.
     */
    boolean isFull(Line line, float left, Line next) {
        if (SENTENCE_END.matcher(line.text()).find() && justified && rightEdges.containsKey(Math.round(left))) {
            return Math.abs(right(line) - rightEdge(left)) < EXACT;
        }
        return room(line, left, next) <= 0;
    }

    /** Whether the line ends so early that much more than the next word would have stood on it: it ends its paragraph. */
    boolean isShort(Line line, float left, Line next) {
        boolean stretches = line.text().indexOf(' ') > 0; // A word alone on its line cannot be stretched to the edge.
        return stretches && room(line, left, next) > SHORT * line.size();
    }

    /** How much room the line leaves beyond the next word; negative if it leaves none. */
    private float room(Line line, float left, Line next) {
        float word = firstWordEnd(next) - next.left();
        return rightEdge(left) - right(line) - blank(line.size()) * 0.6f - word;
    }

    private static float firstWordEnd(Line line) {
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
}
