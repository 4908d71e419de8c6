package dev.memsetkit.extractor.text;

/**
 * How wide a line is in print, in thousandths of the font size.
 *
 * <p>Text has no positions, but a typesetter breaks a line only where the next word does not fit: a line that would have
 * had room for it ends a paragraph. Rough widths of a serif font's characters suffice to tell.
 */
final class LineWidth {

    private static final int BLANK = 250;
    private static final int NARROW = 290;
    private static final int SLIM = 350;
    private static final int MIDDLE = 470;
    private static final int DIGIT = 500;
    private static final int FIXED = 600;
    private static final int CAPITAL = 680;
    private static final int WIDE = 780;

    private LineWidth() {}

    static int of(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    /** The width of a line with the first word of the next one behind it. */
    static int withNextWord(String line, String next) {
        int end = next.indexOf(' ');
        boolean hyphen = line.endsWith("-");
        String word = end < 0 ? next : next.substring(0, end);
        return of(line) + (hyphen ? 0 : BLANK) + (word.contains("()") ? word.length() * FIXED : of(word));
    }

    private static int of(char c) {
        if (c == ' ') {
            return BLANK;
        } else if ("iljt.,:;'|!()[]`\u2018\u2019-/".indexOf(c) >= 0) {
            return NARROW;
        } else if ("frsI\"\u201c\u201d{}".indexOf(c) >= 0) {
            return SLIM;
        } else if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == '@') {
            return WIDE;
        } else if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isUpperCase(c) ? CAPITAL : MIDDLE;
    }
}
