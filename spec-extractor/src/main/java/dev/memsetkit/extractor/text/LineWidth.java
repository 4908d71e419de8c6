package dev.memsetkit.extractor.text;

import java.util.stream.Stream;

/**
 * How wide a line is in print, in thousandths of the font size.
 *
 * <p>Text has no positions, but a typesetter breaks a line only where the next word does not fit: a line that would have
 * had room for it ends a paragraph. The widths are those of Times, which other serif fonts share in proportion.
 */
final class LineWidth {

    private static final int[] TIMES = {
        250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, // blank to slash
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // digits to question mark
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // @ to O
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // P to _
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // ` to o
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, // p to ~
    };

    /** Of Times too: the commonest width, and those of curled quotation marks. */
    private static final int OTHER = 500;

    private static final int SINGLE_QUOTE = 333;
    private static final int DOUBLE_QUOTE = 444;

    /** Names of methods and of errors are set in a fixed-width font. */
    private static final int FIXED = 540;

    private LineWidth() {}

    static int of(String text) {
        String[] words = text.split(" ", -1);
        return Stream.of(words).mapToInt(LineWidth::word).sum() + (words.length - 1) * TIMES[0];
    }

    /** The width of a line with the first word of the next one behind it. */
    static int withNextWord(String line, String next) {
        return of(line) + (line.endsWith("-") ? 0 : TIMES[0]) + word(next.split(" ", 2)[0]);
    }

    private static int word(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean fixed = word.contains("()") || (capitals > 2 && capitals * 2 < word.length());
        return fixed
                ? word.length() * FIXED
                : word.chars().map(LineWidth::character).sum();
    }

    private static int character(int c) {
        if (c >= ' ' && c < ' ' + TIMES.length) {
            return TIMES[c - ' '];
        } else if (c == '\u2018' || c == '\u2019') {
            return SINGLE_QUOTE;
        }
        return c == '\u201c' || c == '\u201d' ? DOUBLE_QUOTE : OTHER;
    }
}
