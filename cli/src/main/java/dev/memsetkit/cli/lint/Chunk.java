package dev.memsetkit.cli.lint;

/**
 * Whole lines of an input, or all of it.
 *
 * @param input the input
 * @param line line at which it starts, from 1
 * @param bytes holds the text, in UTF-8
 * @param length how many of the bytes
 * @param lines whether each line is to be read on its own
 * @param failure why nothing more could be read; empty if it could
 */
@SuppressWarnings("ArrayRecordComponent") // Chunks are compared by nobody.
record Chunk(Input input, long line, byte[] bytes, int length, boolean lines, String failure) {

    static Chunk failed(Input input, long line, String failure) {
        return new Chunk(input, line, new byte[0], 0, false, failure);
    }
}
