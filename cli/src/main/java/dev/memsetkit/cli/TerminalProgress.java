package dev.memsetkit.cli;

import dev.memsetkit.extractor.source.Progress;
import java.io.PrintWriter;

/** Shows on one line of a terminal what is done now. */
final class TerminalProgress implements Progress {

    private static final String BACK_AND_CLEAR = "\r\u001b[2K";

    private final PrintWriter terminal;

    private TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Progress for a person; none where the output goes into a file or pipe, or the terminal cannot move back. */
    static Progress orSilent(PrintWriter terminal) {
        return Terminal.isThere() ? new TerminalProgress(terminal) : SILENT;
    }

    @Override
    public void step(String step) {
        terminal.print(BACK_AND_CLEAR + step);
        terminal.flush();
    }
}
