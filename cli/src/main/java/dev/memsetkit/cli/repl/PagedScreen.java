package dev.memsetkit.cli.repl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;

/** A terminal: what is longer than it is shown page by page. */
public final class PagedScreen implements Screen {

    private static final int USUAL_COLUMNS = 80;

    private final Terminal terminal;
    private final PrintWriter out;

    /** A screen on a terminal that {@code out} writes to as well. */
    public PagedScreen(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public int columns() {
        int columns = terminal.getSize().getColumns();
        return columns > 0 ? columns : USUAL_COLUMNS;
    }

    @Override
    public void show(String text) {
        // A terminal that does not know its size has no pages: the pager would reserve memory without end.
        boolean hasSize = terminal.getSize().getRows() > 0 && terminal.getSize().getColumns() > 0;
        if (!hasSize || text.lines().count() < terminal.getSize().getRows()) {
            out.print(text);
            return;
        }
        out.flush();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            new Less(terminal, Path.of(""))
                    .run(new Source.InputStreamSource(new ByteArrayInputStream(bytes), true, "result (q: back)"));
        } catch (IOException e) {
            out.print(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
