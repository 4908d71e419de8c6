package dev.memsetkit.extractor.text;

import dev.memsetkit.extractor.hyphenation.Hyphenation;
import java.util.List;

/**
 * Tells a text whose tool put it into an order of reading: it joins the words that lines are broken in, and a hyphen that
 * belongs to a value goes with the others; it writes the cells of a table one below the other.
 */
final class ReadingOrder {

    /** Shorter texts may have no broken word by chance. */
    private static final int ENOUGH = 500;

    /** Justified text has a broken word in 40 lines, where the tool keeps them; this order has one in a thousand. */
    private static final int MAX_HYPHENS = 400;

    /** Of 20 lines one at least follows an empty one where blocks are set apart: a page alone has 40 lines. */
    private static final int MIN_GAPS = 20;

    private ReadingOrder() {}

    /** Whether a text has empty lines between its blocks, yet neither indentation nor words broken at line ends. */
    static boolean isImposed(List<PlainLine> lines) {
        long gaps = lines.stream().filter(PlainLine::blankBefore).count();
        long hyphens = lines.stream()
                .filter(line -> Hyphenation.endsInHyphen(line.text()))
                .count();
        return lines.size() >= ENOUGH
                && gaps * MIN_GAPS > lines.size()
                && hyphens * MAX_HYPHENS < lines.size()
                && lines.stream().noneMatch(line -> line.indent() >= PlainLine.INDENT);
    }
}
