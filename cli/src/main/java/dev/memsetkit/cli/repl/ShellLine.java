package dev.memsetkit.cli.repl;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.call.FilledWord;
import dev.memsetkit.cli.message.CliMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as words, and where its output goes.
 *
 * @param words the words, without quotes, variables filled in and marked
 * @param target the file or command behind {@code |}, {@code >}, {@code >>} or {@code | !}
 * @param output what is done with the output
 */
record ShellLine(List<FilledWord> words, String target, Output output) {

    /** What is done with the output. */
    enum Output {
        SHOWN,
        /** Shown, and written to a file, as ma-shell does it. */
        SHOWN_AND_WRITTEN,
        WRITTEN,
        APPENDED,
        /** The input of a command. */
        COMMAND
    }

    /** The words as texts. */
    List<String> texts() {
        return words.stream().map(FilledWord::text).toList();
    }

    /** Gives what stands for a variable. */
    @FunctionalInterface
    interface Values {
        JsonNode value(String variable) throws LineException;
    }

    static ShellLine of(String line, Values values) throws LineException {
        return new Reader(line, values).read();
    }

    private static final class Reader {

        private final String line;
        private final Values values;
        private final List<FilledWord> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private final StringBuilder syntax = new StringBuilder();
        private boolean begun;
        private int at;

        Reader(String line, Values values) {
            this.line = line;
            this.values = values;
        }

        ShellLine read() throws LineException {
            while (at < line.length()) {
                char c = line.charAt(at);
                if (!begun && c == '#') {
                    break;
                } else if (!begun && (c == '|' || c == '>')) {
                    return redirected();
                }
                at++;
                if (Character.isWhitespace(c)) {
                    end();
                } else {
                    begun = true;
                    character(c);
                }
            }
            end();
            return new ShellLine(List.copyOf(words), "", Output.SHOWN);
        }

        private void character(char c) throws LineException {
            switch (c) {
                case '\'', '"' -> quoted(c);
                case '$' -> variable();
                case '\\' -> {
                    if (at == line.length()) {
                        throw new LineException(CliMessage.BACKSLASH_AT_END.text());
                    }
                    typed(line.charAt(at++));
                }
                default -> typed(c);
            }
        }

        private void quoted(char quote) throws LineException {
            int start = at;
            while (at < line.length()) {
                char c = line.charAt(at++);
                if (c == quote) {
                    return;
                } else if (c == '\\' && quote == '"' && at < line.length() && "\"\\$".indexOf(line.charAt(at)) >= 0) {
                    typed(line.charAt(at++));
                } else if (c == '$' && quote == '"') {
                    variable();
                } else {
                    typed(c);
                }
            }
            throw new LineException(CliMessage.UNCLOSED_QUOTE.text(quote, start));
        }

        private void variable() throws LineException {
            int start = at;
            while (at < line.length() && isPartOfVariable(line.charAt(at), at > start)) {
                at++;
            }
            String name = line.substring(start, at);
            if (name.isEmpty()) {
                typed('$');
                return;
            }
            JsonNode value = values.value(name);
            String text = value.isContainerNode() ? value.toString() : value.asText();
            word.append(text);
            syntax.append(String.valueOf(value.isContainerNode() ? FilledWord.JSON : FilledWord.TEXT)
                    .repeat(text.length()));
        }

        private void typed(char c) {
            word.append(c);
            syntax.append(c);
        }

        private static boolean isPartOfVariable(char c, boolean begun) {
            return c == '_' || (c < 128 && Character.isLetterOrDigit(c)) || (begun && ".[]*".indexOf(c) >= 0);
        }

        private void end() {
            if (begun) {
                words.add(new FilledWord(word.toString(), syntax.toString()));
                word.setLength(0);
                syntax.setLength(0);
                begun = false;
            }
        }

        /** What follows is one word, or a command to its end. */
        private ShellLine redirected() throws LineException {
            String rest = line.substring(at);
            boolean appends = rest.startsWith(">>");
            boolean writes = rest.startsWith(">");
            String target = rest.substring(appends ? 2 : 1).strip();
            if (!writes && target.startsWith("!")) {
                String command = target.substring(1).strip();
                if (command.isEmpty()) {
                    throw new LineException(CliMessage.NO_PIPE_COMMAND.text());
                }
                return new ShellLine(List.copyOf(words), command, Output.COMMAND);
            }
            ShellLine file = ShellLine.of(target, values);
            if (file.words.size() != 1 || file.output != Output.SHOWN) {
                throw new LineException(
                        CliMessage.NOT_ONE_FILE.text((appends ? ">>" : writes ? ">" : "|"), file.words.size()));
            }
            Output output = appends ? Output.APPENDED : writes ? Output.WRITTEN : Output.SHOWN_AND_WRITTEN;
            return new ShellLine(List.copyOf(words), file.words.get(0).text(), output);
        }
    }
}
