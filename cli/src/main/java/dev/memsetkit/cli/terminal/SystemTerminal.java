package dev.memsetkit.cli.terminal;

import java.io.IOException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal that the program was started in. One that does not know its size, as serial lines and some containers have it,
 * gets the usual one: else there would be no room for a line to type.
 */
public final class SystemTerminal {

    private static final Size USUAL = Size.of(80, 24);

    private SystemTerminal() {}

    /** Opens it. */
    public static Terminal open() throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).build();
        Size size = terminal.getSize();
        if (size.getColumns() <= 0 || size.getRows() <= 0) {
            terminal.setSize(USUAL);
        }
        return terminal;
    }
}
