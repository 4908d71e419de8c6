package dev.memsetkit.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What should be printed cannot be: nothing more needs to be done. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutputException(IOException cause) {
        super("cannot write the output: " + cause.getMessage(), cause);
    }

    /** Whether the reader has gone, as {@code head} does when it has enough. */
    boolean readerIsGone() {
        return getMessage().contains("Broken pipe");
    }

    /** A stream that throws where writing fails; a {@code PrintWriter} would go on in silence. */
    static OutputStream guarded(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) {
                try {
                    out.write(b);
                } catch (IOException e) {
                    throw new OutputException(e);
                }
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw new OutputException(e);
                }
            }
        };
    }
}
