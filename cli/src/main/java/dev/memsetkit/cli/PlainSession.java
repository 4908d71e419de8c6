package dev.memsetkit.cli;

import dev.memsetkit.cli.repl.Repl;
import java.io.Console;
import java.io.PrintWriter;
import org.jline.utils.Signals;

/**
 * A session at a terminal that cannot move its cursor: lines are typed without help. Ctrl-C ends a line, or what it began, and not
 * the session.
 */
final class PlainSession {

    private final Console console;
    private final PrintWriter out;
    private final String prompt;
    private volatile boolean isTyped;

    PlainSession(Console console, PrintWriter out, String prompt) {
        this.console = console;
        this.out = out;
        this.prompt = prompt;
    }

    void run(Repl repl) {
        Thread here = Thread.currentThread();
        Object before = Signals.register("INT", () -> {
            if (isTyped) {
                out.print("\n" + prompt); // The terminal has dropped what was there of the line.
                out.flush();
            } else {
                here.interrupt();
            }
        });
        try {
            while (!repl.isEnded()) {
                isTyped = true;
                String line = console.readLine("%s", prompt);
                isTyped = false;
                if (line == null) {
                    return;
                }
                repl.line(line);
                Thread.interrupted();
            }
        } finally {
            Signals.unregister("INT", before);
        }
    }
}
