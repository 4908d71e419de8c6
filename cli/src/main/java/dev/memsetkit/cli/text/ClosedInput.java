package dev.memsetkit.cli.text;

import dev.memsetkit.cli.message.CliMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands for a standard input that is closed ({@code <&-}): the virtual machine then opens a file of its own in its place, which
 * must not be taken for what was given. Every attempt to read it is an error that says so.
 */
public final class ClosedInput extends InputStream {

    private ClosedInput() {}

    /** {@return the standard input, or what stands for it where it is closed} */
    public static InputStream orStandard() {
        return isClosed() ? new ClosedInput() : System.in;
    }

    private static boolean isClosed() {
        if ("closed".equals(System.getenv("MEMSETKIT_STDIN"))) {
            return true; // The start script saw it; it has opened /dev/null in its place.
        }
        try {
            return isOfMachine(Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean isOfMachine(String target) throws IOException {
        return target.endsWith(".jsa")
                || target.startsWith(Path.of(System.getProperty("java.home")).toRealPath() + "/")
                || target.equals(Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString());
    }

    @Override
    public int read() throws IOException {
        throw new IOException(CliMessage.CLOSED_INPUT.text());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        throw new IOException(CliMessage.CLOSED_INPUT.text());
    }
}
