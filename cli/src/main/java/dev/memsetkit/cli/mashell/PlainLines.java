package dev.memsetkit.cli.mashell;

import dev.memsetkit.cli.text.TextInput;
import java.io.IOException;
import java.io.PrintWriter;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Lines of a file or a pipe, or those that a person types at a terminal that cannot move its cursor. */
final class PlainLines implements LineInput {

    private final TextInput input;
    private final PrintWriter out;
    private volatile String asked = "";

    private PlainLines(TextInput input, PrintWriter out) {
        this.input = input;
        this.out = out;
    }

    static LineInput of(TextInput input, PrintWriter out) {
        return new PlainLines(input, out);
    }

    /** Lines of a person: Ctrl-C ends a line, or the call that it began, and not the session. */
    static LineInput typed(TextInput input, PrintWriter out) {
        PlainLines lines = new PlainLines(input, out);
        Thread here = Thread.currentThread();
        Signals.register("INT", () -> {
            if (lines.asked.isEmpty()) {
                here.interrupt();
            } else {
                out.print("\n" + lines.asked); // The terminal has dropped what was there of the line.
                out.flush();
            }
        });
        return lines;
    }

    @Override
    public @Nullable String line(String prompt) throws IOException {
        Thread.interrupted();
        out.print(prompt);
        out.flush();
        asked = prompt;
        try {
            return input.line();
        } finally {
            asked = "";
        }
    }
}
