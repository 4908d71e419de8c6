package dev.memsetkit.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a terminal that is written again and again; elsewhere each text is a line of its own. */
final class TerminalLine implements AutoCloseable {

    private final PrintWriter err;
    private String shown = "";

    TerminalLine(PrintWriter err) {
        this.err = err;
    }

    /** Shows a text; an empty one clears the line. */
    void show(String text) {
        if (text.isEmpty()) {
            clear();
            return;
        }
        if (Terminal.isThere()) {
            err.print("\r\u001b[K" + text);
        } else if (!text.equals(shown)) {
            err.println(text);
        }
        shown = text;
        err.flush();
    }

    /** Asks a person; {@code null} if there is nobody to ask. */
    static @Nullable String ask(String question) {
        return Terminal.isForPerson() ? Objects.requireNonNull(System.console()).readLine("%s", question) : null;
    }

    @Override
    public void close() {
        clear();
    }

    /** Makes room for other output. */
    void clear() {
        if (!shown.isEmpty() && Terminal.isThere()) {
            err.print("\r\u001b[K");
            err.flush();
        }
        shown = "";
    }
}
