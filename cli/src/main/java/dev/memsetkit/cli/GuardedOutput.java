package dev.memsetkit.cli;

import dev.memsetkit.cli.message.CliMessage;
import java.io.FilterOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;

/** Throws an {@link IOError} where writing fails; a {@code PrintWriter} over it would go on in silence without. */
final class GuardedOutput extends FilterOutputStream {

    GuardedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    /** Whether the reader has gone, as {@code head} does when it has enough. */
    static boolean readerIsGone(IOError e) {
        return String.valueOf(e.getCause()).contains("Broken pipe");
    }

    /** What was wrong. */
    static String message(IOError e) {
        return CliMessage.UNWRITABLE_OUTPUT.text(
                e.getCause() == null ? "" : e.getCause().getMessage());
    }
}
