package dev.memsetkit.client.runtime.xmlrpc;

import java.io.IOException;
import java.io.OutputStream;

/** Writes text that was looked at as UTF-8: a writer of the JDK makes an object or two of each piece. */
final class Utf8Output {

    private static final int MAX_BYTES = 4;

    private final OutputStream target;
    private final byte[] buffer = new byte[8192];
    private int filled;

    Utf8Output(OutputStream target) {
        this.target = target;
    }

    void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** A part of a text whose surrogates are pairs. */
    void write(CharSequence text, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            if (filled > buffer.length - MAX_BYTES) {
                drain();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[filled++] = (byte) c;
            } else if (Character.isHighSurrogate(c)) {
                encode(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                encode(c);
            }
        }
    }

    private void encode(int c) {
        if (c < 0x800) {
            buffer[filled++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                buffer[filled++] = (byte) (0xE0 | (c >> 12));
            } else {
                buffer[filled++] = (byte) (0xF0 | (c >> 18));
                buffer[filled++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            buffer[filled++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    }

    private void drain() throws IOException {
        target.write(buffer, 0, filled);
        filled = 0;
    }

    void flush() throws IOException {
        drain();
        target.flush();
    }
}
