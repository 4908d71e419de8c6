package dev.memsetkit.cli;

import java.io.PrintWriter;

/** Shows on one line of a terminal how much is done, once it takes long enough to wonder. */
final class ProgressLine implements AutoCloseable {

    private static final String BACK_AND_CLEAR = "\r\u001b[2K";
    private static final long PATIENCE = 1_000_000_000L;

    private final PrintWriter terminal;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long bytes;
    private long last = start;
    private boolean dirty;

    private ProgressLine(PrintWriter terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    static ProgressLine on(PrintWriter terminal) {
        return new ProgressLine(terminal, Terminal.isThere());
    }

    void done(long more) {
        bytes += more;
        long now = System.nanoTime();
        if (shown && now - start > PATIENCE && now - last > PATIENCE / 5) {
            last = now;
            dirty = true;
            terminal.print(BACK_AND_CLEAR + (bytes >> 20) + " MB checked");
            terminal.flush();
        }
    }

    void clear() {
        if (dirty) {
            dirty = false;
            terminal.print(BACK_AND_CLEAR);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
