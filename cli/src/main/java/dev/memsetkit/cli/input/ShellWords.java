package dev.memsetkit.cli.input;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line as a POSIX shell does, without running anything. */
final class ShellWords {

    private static final String OPERATORS = "|;&<>()";

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int openQuote = -1;

    /**
     * A word or an operator such as {@code |}.
     *
     * @param text the word without its quotes
     * @param operator whether it ends or redirects the command
     */
    record Word(MappedText text, boolean operator) {}

    private ShellWords(String line) {
        this.line = line;
    }

    /** The words of the line, from the given place on. */
    static ShellWords split(String line, int from) {
        ShellWords shell = new ShellWords(line);
        shell.at = from;
        shell.run();
        return shell;
    }

    List<Word> words() {
        return words;
    }

    /** Where a quote opens that is not closed; -1 if there is none. */
    int openQuote() {
        return openQuote;
    }

    private void run() {
        while (at < line.length()) {
            char next = line.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '\\' && lineBreak() > 0) {
                at += 1 + lineBreak();
            } else if (next == '#') {
                at = line.indexOf('\n', at) < 0 ? line.length() : line.indexOf('\n', at);
            } else if (next == '(' && typePrefix() > 0) {
                // (int) of ma-shell, which a shell would want quoted.
                int end = at + typePrefix();
                words.add(new Word(MappedText.of(line.substring(at, end), at), false));
                at = end;
            } else if (OPERATORS.indexOf(next) >= 0 || next == '¦') {
                words.add(new Word(MappedText.of(String.valueOf(next), at), true));
                at++;
            } else {
                word();
            }
        }
    }

    private int typePrefix() {
        int end = at + 1;
        while (end < line.length() && Character.isLetter(line.charAt(end)) && end - at < 20) {
            end++;
        }
        return end < line.length() && line.charAt(end) == ')' && end > at + 1 ? end + 1 - at : 0;
    }

    private void word() {
        MappedText.Builder word = new MappedText.Builder(at);
        while (at < line.length()) {
            char next = line.charAt(at);
            if (Character.isWhitespace(next) || OPERATORS.indexOf(next) >= 0) {
                break;
            } else if (next == '\'') {
                quoted(word, Quote.SINGLE);
            } else if (next == '"') {
                quoted(word, Quote.DOUBLE);
            } else if (next == '$' && at + 1 < line.length() && line.charAt(at + 1) == '\'') {
                at++;
                quoted(word, Quote.ANSI);
            } else if (next == '\\' && lineBreak() > 0) {
                at += 1 + lineBreak();
            } else if (next == '\\' && at + 1 < line.length()) {
                word.add(line.charAt(at + 1), at, at + 2);
                at += 2;
            } else {
                plain(word, next);
            }
        }
        words.add(new Word(word.build(at), false));
    }

    private void plain(MappedText.Builder word, char next) {
        if (next == '`' || (next == '$' && at + 1 < line.length() && startsName(line.charAt(at + 1)))) {
            word.expands();
        }
        word.add(next, at, at + 1);
        at++;
    }

    private static boolean startsName(char next) {
        return Character.isLetterOrDigit(next) || next == '_' || next == '{' || next == '(' || next == '@';
    }

    /** How long the line break behind the backslash here is; those of Windows count too. */
    private int lineBreak() {
        return line.startsWith("\n", at + 1) ? 1 : line.startsWith("\r\n", at + 1) ? 2 : 0;
    }

    private enum Quote {
        SINGLE,
        DOUBLE,
        ANSI
    }

    private void quoted(MappedText.Builder word, Quote quote) {
        char end = quote == Quote.DOUBLE ? '"' : '\'';
        int open = at++;
        while (at < line.length() && line.charAt(at) != end) {
            char next = line.charAt(at);
            if (quote != Quote.SINGLE && next == '\\' && at + 1 < line.length()) {
                at = quote == Quote.ANSI ? AnsiQuote.add(line, at, word) : escaped(word);
            } else if (quote == Quote.DOUBLE) {
                plain(word, next);
            } else {
                word.add(next, at, at + 1);
                at++;
            }
        }
        if (at >= line.length()) {
            openQuote = openQuote < 0 ? open : openQuote;
        } else {
            at++;
        }
    }

    /** An escape in double quotes, where a backslash counts before few characters; the place behind it. */
    private int escaped(MappedText.Builder word) {
        char escaped = line.charAt(at + 1);
        if (lineBreak() > 0) {
            return at + 1 + lineBreak();
        }
        if ("\"\\$`".indexOf(escaped) < 0) {
            word.add('\\', at, at + 1);
            word.add(escaped, at + 1, at + 2);
        } else {
            word.add(escaped, at, at + 2);
        }
        return at + 2;
    }
}
