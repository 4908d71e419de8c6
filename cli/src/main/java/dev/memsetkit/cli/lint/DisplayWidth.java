package dev.memsetkit.cli.lint;

/** How many columns of a terminal text takes: East Asian characters and emoji two, combining marks none. */
public final class DisplayWidth {

    /** First and last code points of what is wide, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
        0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300,
        0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    public static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    public static int of(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            columns += of(point);
            i += Character.charCount(point);
        }
        return columns;
    }

    /** The least place from which the text up to an end takes at most so many columns. */
    static int back(String text, int least, int end, int columns) {
        int at = end;
        int used = 0;
        while (at > least) {
            int point = text.codePointBefore(at);
            used += of(point);
            if (used > columns) {
                break;
            }
            at -= Character.charCount(point);
        }
        return Math.max(least, at);
    }

    /** The greatest place up to which the text from a start takes at most so many columns. */
    static int forward(String text, int start, int most, int columns) {
        int at = start;
        int used = 0;
        while (at < most) {
            int point = text.codePointAt(at);
            used += of(point);
            if (used > columns) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.min(most, at);
    }
}
