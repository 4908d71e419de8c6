package dev.memsetkit.extractor.pdf.line;

import dev.memsetkit.extractor.pdf.glyph.PrintedRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines and rules of one page, from top to bottom.
 *
 * @param number the page, from 1
 */
public record PageLines(int number, List<PrintedLine> lines, List<PrintedRule> rules) {

    public PageLines {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    public PageLines withLines(List<PrintedLine> others) {
        return new PageLines(number, others, rules);
    }

    /** The lines of several pages. */
    public static Stream<PrintedLine> lines(List<PageLines> pages) {
        return pages.stream().flatMap(page -> page.lines().stream());
    }

    /** The rules across the page. */
    public List<PrintedRule> across() {
        return rules.stream().filter(PrintedRule::isHorizontal).toList();
    }
}
