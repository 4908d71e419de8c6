package dev.memsetkit.cli.output;

/** Text from the input, made harmless for a terminal. */
final class Printable {

    private Printable() {}

    /** The text on one line, without control characters. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            line.append(Character.isISOControl(unit) ? '\uFFFD' : unit);
        }
        return line.toString();
    }
}
