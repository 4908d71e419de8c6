package dev.memsetkit.fakeserver.control;

/** Text that strangers sent, as it may stand in a log or a terminal: on one line, bounded, and without control characters. */
final class LogText {

    private static final int MAX_LENGTH = 120;

    private LogText() {}

    /** The text with what a terminal would obey escaped, such as {@code \}{@code u001b}, and cut after 120 characters. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(MAX_LENGTH).forEach(c -> append(plain, c));
        return text.codePointCount(0, text.length()) > MAX_LENGTH ? plain + "..." : plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                for (char unit : Character.toChars(c)) {
                    plain.append(String.format("\\u%04x", (int) unit));
                }
            }
            default -> plain.appendCodePoint(c);
        }
    }
}
