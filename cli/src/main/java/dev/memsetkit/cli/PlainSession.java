package dev.memsetkit.cli;

import dev.memsetkit.cli.repl.Repl;
import java.io.Console;
import org.jline.utils.Signals;

/**
 * A session at a terminal that cannot move its cursor: lines are typed without help. Ctrl-C ends a line, or what it began, and not
 * the session.
 */
final class PlainSession {

    private final Console console;
    private final String prompt;

    PlainSession(Console console, String prompt) {
        this.console = console;
        this.prompt = prompt;
    }

    void run(Repl repl) {
        Thread here = Thread.currentThread();
        Object before = Signals.register("INT", here::interrupt);
        try {
            while (!repl.isEnded()) {
                String line = console.readLine("%s", prompt);
                if (line == null) {
                    return;
                }
                Thread.interrupted(); // By a Ctrl-C while it was typed; the terminal has dropped what was there of it.
                repl.line(line);
            }
        } finally {
            Signals.unregister("INT", before);
        }
    }
}
