package dev.memsetkit.cli.lint;

/**
 * Whole lines of an input, or all of a document.
 *
 * @param input name of the input
 * @param line line at which it starts, from 1
 * @param bytes holds the text
 * @param length how many of the bytes
 * @param form what it is made of
 * @param failure why nothing more could be read; empty if it could
 */
@SuppressWarnings("ArrayRecordComponent") // Chunks are compared by nobody.
record Chunk(String input, long line, byte[] bytes, int length, Form form, String failure) {

    /** What a piece is made of. */
    enum Form {
        /** One JSON text. */
        DOCUMENT,
        /** Lines, each of which has to be JSON. */
        JSON_LINES,
        /** Lines of any form. */
        LINES
    }

    /** Whether a line ends at a byte: at a line feed that no backslash before it takes back. */
    static boolean endsLine(byte[] bytes, int at, int start) {
        if (bytes[at] != '\n') {
            return false;
        }
        int before = at > start && bytes[at - 1] == '\r' ? at - 2 : at - 1;
        return before < start || bytes[before] != '\\';
    }

    static Chunk failed(String input, long line, String failure) {
        return new Chunk(input, line, new byte[0], 0, Form.LINES, failure);
    }
}
