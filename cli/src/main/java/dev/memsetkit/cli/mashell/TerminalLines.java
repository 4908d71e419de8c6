package dev.memsetkit.cli.mashell;

import dev.memsetkit.cli.terminal.SystemTerminal;
import java.io.IOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Lines that a person types, with editing and the names of commands by Tab; Ctrl-C ends a line and not the session. */
final class TerminalLines implements LineInput {

    private final LineReader reader;

    private TerminalLines(LineReader reader) {
        this.reader = reader;
    }

    static LineInput open(List<String> commands) throws IOException {
        DefaultParser parser = new DefaultParser();
        // What is not closed is told and not asked for.
        parser.setEofOnUnclosedQuote(false);
        parser.setEofOnEscapedNewLine(false);
        Terminal terminal = SystemTerminal.open();
        Thread here = Thread.currentThread();
        terminal.handle(
                Terminal.Signal.INT,
                signal -> here.interrupt()); // Ends a call; while a line is typed, the reader ends it.
        return new TerminalLines(LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("ma-shell")
                .parser(parser)
                .completer(new StringsCompleter(commands))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build());
    }

    @Override
    public @Nullable String line(String prompt) {
        while (true) {
            try {
                Thread.interrupted();
                return reader.readLine(prompt);
            } catch (UserInterruptException e) {
                // The line is gone, the session goes on.
            } catch (EndOfFileException e) {
                return null;
            }
        }
    }
}
