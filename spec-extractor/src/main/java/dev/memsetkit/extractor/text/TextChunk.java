package dev.memsetkit.extractor.text;

import java.util.List;

/**
 * Lines that stand together: a paragraph, or the opening of something else.
 *
 * @param opening what the first line begins
 * @param text the lines as one text, hyphens at line ends decided
 * @param lines the lines as found
 */
record TextChunk(Opening opening, String text, List<PlainLine> lines) {

    TextChunk {
        lines = List.copyOf(lines);
    }

    PlainLine first() {
        return lines.get(0);
    }
}
