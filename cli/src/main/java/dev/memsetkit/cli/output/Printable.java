package dev.memsetkit.cli.output;

/** Text from the input, made harmless for a terminal. */
final class Printable {

    private Printable() {}

    /** The text on one line, without control characters. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(Character.isISOControl(point) ? 0xFFFD : point));
        return line.toString();
    }
}
