package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One command of a script with its variables replaced as far as they are known.
 *
 * @param words the program and its arguments; what is not known in them is {@link MappedText#UNKNOWN}
 * @param assigned the variables that it sets, each with its value
 * @param used the variables that its words name
 * @param input its standard input, where that is written down
 * @param inputFile the file that its standard input comes from
 * @param outputs the files that it writes
 * @param pipedFrom the command before it in a pipeline
 * @param openQuote where a quote opens that is not closed
 * @param possible the same command with values that its variables may have, but need not
 * @param template whether it stands in a function whose calls are there on their own
 */
public record CommandLine(
        List<MappedText> words,
        List<Assigned> assigned,
        Set<String> used,
        @Nullable MappedText input,
        @Nullable MappedText inputFile,
        List<MappedText> outputs,
        @Nullable CommandLine pipedFrom,
        @Nullable Span openQuote,
        List<CommandLine> possible,
        boolean template) {

    /**
     * A variable with its value.
     *
     * @param name its name
     * @param value the value as far as it is known
     */
    public record Assigned(String name, MappedText value) {}

    /** This command with other words. */
    public CommandLine with(List<MappedText> other) {
        return new CommandLine(
                other, assigned, used, input, inputFile, outputs, pipedFrom, openQuote, List.of(), template);
    }

    /** A command of these words and nothing else. */
    public static CommandLine of(List<MappedText> words) {
        return new CommandLine(words, List.of(), Set.of(), null, null, List.of(), null, null, List.of(), false);
    }
}
