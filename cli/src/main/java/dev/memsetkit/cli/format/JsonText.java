package dev.memsetkit.cli.format;

/** Finds JSON values in other text. */
final class JsonText {

    private static final int MAX_LENGTH = 4_000_000;

    private JsonText() {}

    /** Behind the object or array that starts at a place; -1 if it does not end. */
    static int end(String text, int start) {
        int depth = 0;
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        for (int at = start; at < limit; at++) {
            char next = text.charAt(at);
            if (next == '"') {
                at++;
                while (at < limit && text.charAt(at) != '"') {
                    if (text.charAt(at) == '\n') {
                        return -1;
                    }
                    at += text.charAt(at) == '\\' ? 2 : 1;
                }
            } else if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
