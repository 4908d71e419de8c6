package dev.memsetkit.spec.model;

import java.util.List;

/**
 * A method spec cannot be read or written.
 *
 * <p>The message has one line for each problem: the document, the JSON Pointer (or line and column) of the place, what
 * was found there, and what was expected.
 */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    /** @param message one problem, with its place */
    public SpecException(String message) {
        super(message);
    }

    /**
     * @param message one problem, with its place
     * @param cause what it was found by
     */
    public SpecException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param problems all problems, each with its place; a message too long to be read names the first only */
    public SpecException(List<String> problems) {
        super(lines(problems));
    }

    private static String lines(List<String> problems) {
        String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
        return problems.size() <= SHOWN ? shown : shown + "\nand " + (problems.size() - SHOWN) + " more";
    }
}
