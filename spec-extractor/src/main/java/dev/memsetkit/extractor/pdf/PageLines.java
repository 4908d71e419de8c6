package dev.memsetkit.extractor.pdf;

import java.util.List;

/**
 * The lines and rules of one page, from top to bottom.
 *
 * @param number the page, from 1
 */
record PageLines(int number, List<Line> lines, List<Rule> rules) {

    PageLines {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    PageLines withLines(List<Line> others) {
        return new PageLines(number, others, rules);
    }
}
