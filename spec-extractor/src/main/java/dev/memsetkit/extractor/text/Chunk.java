package dev.memsetkit.extractor.text;

import java.util.List;

/**
 * Lines that stand together: a paragraph, or the opening of something else.
 *
 * @param opening what the first line begins
 * @param text the lines as one text, hyphens at line ends decided
 * @param lines the lines as found
 */
record Chunk(Opening opening, String text, List<Line> lines) {

    Chunk {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }
}
