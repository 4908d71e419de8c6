package dev.memsetkit.extractor.pdf.layout;

import dev.memsetkit.extractor.pdf.line.Histogram;
import dev.memsetkit.extractor.pdf.line.PageLines;
import dev.memsetkit.extractor.pdf.line.PrintedLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the left edge of the text of each page. */
final class Margins {

    /** How many of the commonest edges are compared to find what pages are shifted by. */
    private static final int SHIFTED = 6;

    private Margins() {}

    /**
     * The left edge of the text of each page, by number. Left and right pages may be shifted against each other by some
     * distance, which all their lines together tell; on which side a page is, its own lines tell, as title and contents
     * may turn the sides round.
     */
    static Map<Integer, Float> of(List<PageLines> pages, float size) {
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
                for (PrintedLine line : page.lines()) {
                    if (line.size() >= size * 0.95f) {
                        lefts.add(line.left(), 1);
                    }
                }
            }
        }
        return lefts;
    }
}
