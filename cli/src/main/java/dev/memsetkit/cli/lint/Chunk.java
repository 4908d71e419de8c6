package dev.memsetkit.cli.lint;

/**
 * Whole lines of an input, or all of a document.
 *
 * @param input name of the input
 * @param line line at which it starts, from 1
 * @param bytes holds the text
 * @param length how many of the bytes
 * @param document whether it is one JSON text
 * @param failure why nothing more could be read; empty if it could
 */
@SuppressWarnings("ArrayRecordComponent") // Chunks are compared by nobody.
record Chunk(String input, long line, byte[] bytes, int length, boolean document, String failure) {

    static Chunk failed(String input, long line, String failure) {
        return new Chunk(input, line, new byte[0], 0, false, failure);
    }
}
