package dev.memsetkit.cli.lint;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell about a place in the input.
 *
 * @param file name of the input
 * @param line line, from 1
 * @param column column in code points, from 1
 * @param length how many code points of the line are meant; may be 0
 * @param severity error, warning or note
 * @param rule name of the rule
 * @param method method of the call; empty where it could not be read
 * @param pointer JSON pointer of the parameter; empty for the call
 * @param message what was found and what is allowed
 * @param words words of the documentation that the finding rests on; may be empty
 * @param place where they stand; may be empty
 * @param excerpt the line, cut to what can be read, with keys and passwords hidden; may be empty
 * @param caret how many columns of a terminal stand before the finding in the excerpt
 * @param underline how many columns of a terminal the finding takes in the excerpt
 * @param repair what to write in place of what is meant; {@code null} where that is not certain
 * @param shownLine the whole line, as long as it is, with keys and passwords hidden; empty where there is no repair
 */
public record LintFinding(
        String file,
        long line,
        int column,
        int length,
        LintLevel severity,
        String rule,
        String method,
        String pointer,
        String message,
        String words,
        String place,
        String excerpt,
        int caret,
        int underline,
        @Nullable String repair,
        String shownLine) {

    /** Rule of findings that tell what could not be read. */
    public static final String UNREADABLE = "unreadable";

    /** Rule of findings that tell what mentions the API and was not understood. */
    public static final String NOT_READ = "not-read";

    /** A note that says the same of a value that a variable may have, but need not. */
    LintFinding possible() {
        return new LintFinding(
                file,
                line,
                column,
                length,
                LintLevel.NOTE,
                rule,
                method,
                pointer,
                "with a value that this may have: " + message,
                words,
                place,
                excerpt,
                caret,
                underline,
                null,
                "");
    }

    /** Whether this tells that something could not be read. */
    public boolean unreadable() {
        return rule.equals(UNREADABLE);
    }
}
