package dev.memsetkit.cli.result;

import java.util.Locale;

/** Characters of an answer that change a terminal: they hide what stands there, turn it round, or move the cursor. */
final class ControlCharacters {

    private ControlCharacters() {}

    private static boolean isOne(int c) {
        boolean isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return Character.isISOControl(c) || isDirection;
    }

    /** The text with a blank for each of them. */
    static String masked(String text) {
        return replaced(text, "");
    }

    /** The text with a blank for each of them but line ends and tabulators. */
    static String maskedInLines(String text) {
        return replaced(text, "\n\t");
    }

    private static String replaced(String text, String kept) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isOne(c) && kept.indexOf(c) < 0 ? ' ' : c));
        return out.toString();
    }

    /** JSON or YAML, in which they stand within quotes alone, with escapes in their place. */
    static String escaped(String document) {
        StringBuilder out = new StringBuilder(document.length());
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (isOne(c) && c >= ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> isOne(c) && c >= ' ');
    }
}
