package dev.memsetkit.cli.mashell;

import dev.memsetkit.cli.message.CliMessage;
import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as Python's {@code shlex} does: quotes of both kinds, and a backslash before any character. */
final class ShellWords {

    /** A line that ends within a quote or behind a backslash. */
    static final class OpenEndException extends Exception {
        private static final long serialVersionUID = 1L;

        OpenEndException(String message) {
            super(message);
        }
    }

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    static List<String> of(String line) throws OpenEndException {
        return new ShellWords(line).split();
    }

    private List<String> split() throws OpenEndException {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                end();
                continue;
            }
            begun = true;
            if (c == '\'' || c == '"') {
                quoted(c);
            } else if (c == '\\') {
                word.append(escaped());
            } else {
                word.append(c);
            }
        }
        end();
        return words;
    }

    private void quoted(char quote) throws OpenEndException {
        int start = at;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == quote) {
                return;
            }
            if (c == '\\' && quote == '"' && at < line.length()) {
                char next = line.charAt(at++);
                if (next != '"' && next != '\\') {
                    word.append('\\');
                }
                word.append(next);
            } else {
                word.append(c);
            }
        }
        throw new OpenEndException(CliMessage.UNCLOSED_QUOTE.text(quote, start));
    }

    private char escaped() throws OpenEndException {
        if (at >= line.length()) {
            throw new OpenEndException(CliMessage.BACKSLASH_AT_END.text());
        }
        return line.charAt(at++);
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
