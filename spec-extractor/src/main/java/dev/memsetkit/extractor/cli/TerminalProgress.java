package dev.memsetkit.extractor.cli;

import dev.memsetkit.extractor.source.Progress;
import java.io.Console;
import java.io.PrintWriter;

/** Shows on one line of a terminal what is done now. */
final class TerminalProgress implements Progress {

    private static final String BACK_AND_CLEAR = "\r\u001b[2K";

    private final PrintWriter terminal;

    private TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Progress for a person; none where the output goes into a file or pipe, or the terminal cannot move back. */
    @SuppressWarnings("SystemConsoleNull") // Before JDK 22 null is how it tells; isTerminal() is for later ones.
    static Progress orSilent(PrintWriter terminal) {
        boolean person = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return person && isTerminal() ? new TerminalProgress(terminal) : SILENT;
    }

    /** From JDK 22 on there is a console object without a terminal too; it says so itself. */
    private static boolean isTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void step(String step) {
        terminal.print(BACK_AND_CLEAR + step);
        terminal.flush();
    }
}
