package dev.memsetkit.cli.lsp;

import dev.memsetkit.cli.lint.SecretsInText;
import dev.memsetkit.cli.message.CliMessage;
import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Tells what the library of the protocol finds wrong in a line each, without a stack trace and without secrets. */
public final class ProtocolLog extends Handler {

    /** Held, since a logger that nobody holds loses its handlers. */
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private static final int MAX_LENGTH = 120;

    private final PrintWriter err;

    private ProtocolLog(PrintWriter err) {
        this.err = err;
    }

    /** Tells it from now on here and nowhere else. */
    public static void to(PrintWriter err) {
        PROTOCOL.setUseParentHandlers(false);
        PROTOCOL.addHandler(new ProtocolLog(err));
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            String text = record.getMessage() == null ? "" : record.getMessage();
            String line = text.lines().findFirst().orElse("");
            err.println("error: "
                    + CliMessage.EDITOR_PROTOCOL.text(SecretsInText.masked(
                            line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) + "..." : line)));
            err.flush();
        }
    }

    @Override
    public void flush() {
        err.flush();
    }

    @Override
    public void close() {}
}
