package dev.memsetkit.cli.repl;

import java.io.IOException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/**
 * A reader of lines that says below the line what is missing in it. JLine's own status line at the end of the screen scrolls lines
 * away each time that it comes.
 */
final class HintedReader extends LineReaderImpl {

    private final LineColours colours;

    HintedReader(Terminal terminal, LineColours colours) throws IOException {
        super(terminal, "memsetkit");
        this.colours = colours;
        setHighlighter(colours);
    }

    @Override
    protected void redisplay(boolean flush) {
        boolean isTyped = state == State.NORMAL && post == null && searchTerm == null;
        if (isTyped) {
            colours.highlight(this, buf.toString());
            String hint = colours.hint();
            post = hint.isEmpty() ? null : () -> new AttributedString(hint);
        }
        super.redisplay(flush);
        if (isTyped) {
            post = null;
        }
    }
}
