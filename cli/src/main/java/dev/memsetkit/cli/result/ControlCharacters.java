package dev.memsetkit.cli.result;

import dev.memsetkit.cli.text.SpecialCharacters;
import java.util.Locale;

/** Characters of an answer that change a terminal: they hide what stands there, turn it round, or move the cursor. */
public final class ControlCharacters {

    private ControlCharacters() {}

    private static boolean isOne(int c) {
        return Character.isISOControl(c) || SpecialCharacters.turnsDirection(c);
    }

    /** The text with a blank for each of them. */
    static String masked(String text) {
        return replaced(text, "");
    }

    /** The text with a blank for each of them but line ends and tabulators. */
    public static String maskedInLines(String text) {
        return replaced(text.replace("\r\n", "\n"), "\n\t");
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

    /** Whether it holds one that is no white space. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> isOne(c) && "\t\n\r".indexOf(c) < 0);
    }
}
