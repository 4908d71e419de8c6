package dev.memsetkit.cli.text;

/** Characters that a document or a terminal does not take as they are. */
public final class SpecialCharacters {

    private SpecialCharacters() {}

    /** Whether XML 1.0 has the character. */
    public static boolean isOfXml(int c) {
        boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return !isControl && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }

    /** Whether a character, which takes no place, would make a terminal show the text in another order. */
    public static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
