package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simple command while it is read, before its variables are replaced. */
final class RawCommand {

    final List<Assignment> assignments = new ArrayList<>();
    final List<Word> words = new ArrayList<>();

    /** Files that it writes. */
    final List<Word> outputs = new ArrayList<>();

    /** What its standard input is, where that is written down. */
    @Nullable
    Word input;

    /** A file that its standard input comes from. */
    @Nullable
    Word inputFile;

    /** The command before it in a pipeline. */
    @Nullable
    RawCommand pipedFrom;

    /** Where a quote opens that is not closed. */
    @Nullable
    Span openQuote;

    /** Whether it belongs to a function whose calls have their own copies of it. */
    boolean template;

    /** The function that it belongs to. */
    @Nullable
    Function function;

    /**
     * The definition of a function.
     *
     * @param at where it stands, since there may be more of the same name
     */
    record Function(String name, int at) {}

    /** A command of one word. */
    static RawCommand of(Word word, @Nullable Function function) {
        RawCommand command = new RawCommand();
        command.words.add(word);
        command.function = function;
        return command;
    }

    boolean isEmpty() {
        return words.isEmpty() && assignments.isEmpty() && outputs.isEmpty() && input == null;
    }
}
