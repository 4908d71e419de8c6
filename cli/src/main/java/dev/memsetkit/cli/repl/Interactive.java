package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** A session with a person at a terminal. */
public final class Interactive {

    private final Terminal terminal;
    private final LineReader reader;

    /**
     * A session.
     *
     * @param lists calls a method that takes nothing, for completion
     * @param history the file that keeps the lines
     * @param colours whether lines are coloured
     */
    public Interactive(Terminal terminal, Repl repl, Function<String, JsonNode> lists, Path history, boolean colours)
            throws IOException {
        this.terminal = terminal;
        Path folder = history.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        DefaultParser parser = new DefaultParser();
        parser.setEofOnEscapedNewLine(true);
        LineReaderImpl made =
                new HintedReader(terminal, new LineColours(repl.connection().documentation(), colours));
        made.setParser(parser);
        made.setHistory(new SecretFreeHistory(repl::mayHoldSecret));
        made.setCompleter(completer(repl, lists));
        made.variable(LineReader.HISTORY_FILE, history);
        made.variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ");
        made.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        made.option(LineReader.Option.CASE_INSENSITIVE, true);
        made.option(LineReader.Option.AUTO_FRESH_LINE, true);
        made.getHistory().attach(made);
        this.reader = made;
    }

    private static Completer completer(Repl repl, Function<String, JsonNode> lists) {
        LineCompletions completions =
                new LineCompletions(repl, new LiveIds(repl.connection().documentation(), lists));
        return (line, typed, candidates) -> {
            String begun = typed.word()
                    .substring(0, Math.min(typed.wordCursor(), typed.word().length()));
            int order = 0;
            for (LineCompletions.Word word : completions.of(typed.words().subList(0, typed.wordIndex()), begun)) {
                candidates.add(new Candidate(
                        word.text(),
                        word.shown(),
                        null,
                        word.meaning().isEmpty() ? null : word.meaning(),
                        null,
                        null,
                        word.complete(),
                        order++));
            }
        };
    }

    /** Carries out lines until the session is left. Ctrl-C ends a line, or what it began, and not the session. */
    public void run(Repl repl, String prompt) {
        Thread here = Thread.currentThread();
        while (!repl.isEnded()) {
            String line;
            try {
                line = reader.readLine(prompt);
            } catch (UserInterruptException e) {
                continue;
            } catch (EndOfFileException e) {
                return;
            }
            Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> here.interrupt());
            try {
                repl.line(line.replace("\\\n", " "));
            } finally {
                terminal.handle(Terminal.Signal.INT, before);
                Thread.interrupted();
            }
        }
    }

    /** Asks a question on the terminal; nothing at its end. */
    public String ask(String question) {
        reader.getVariables().put(LineReader.DISABLE_HISTORY, true);
        try {
            return reader.readLine(question);
        } catch (UserInterruptException | EndOfFileException e) {
            return "";
        } finally {
            reader.getVariables().remove(LineReader.DISABLE_HISTORY);
        }
    }
}
