package dev.memsetkit.cli.call;

/**
 * A word of a command line. What stands in it for a variable is a value: no option, no name of a file, no list and no JSON.
 *
 * @param text the word
 * @param syntax the word as it was typed: each character that a variable gave is {@link #TEXT} or {@link #JSON} in it
 */
public record FilledWord(String text, String syntax) {

    /** Stands for a character of a text that a variable gave. Unicode has no such character. */
    public static final char TEXT = '\uFFFF';

    /** Stands for a character of a list or dictionary that a variable gave. */
    public static final char JSON = '\uFFFE';

    /** A word without variables. */
    public static FilledWord typed(String text) {
        return new FilledWord(text, text);
    }

    /** Whether all of it was typed. */
    public boolean isTyped() {
        return text.equals(syntax);
    }

    /** What follows a number of characters. */
    FilledWord from(int start) {
        return new FilledWord(text.substring(start), syntax.substring(start));
    }

    /** What stands between two places. */
    FilledWord between(int start, int end) {
        return new FilledWord(text.substring(start, end), syntax.substring(start, end));
    }

    /** Whether it is one variable, which is a list or a dictionary. */
    boolean isJsonOfVariable() {
        return !syntax.isEmpty() && syntax.chars().allMatch(c -> c == JSON);
    }
}
