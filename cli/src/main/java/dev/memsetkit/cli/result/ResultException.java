package dev.memsetkit.cli.result;

/** A result that has no such form; the message says what it is. */
public final class ResultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A result that cannot be shown. */
    public ResultException(String message) {
        super(message);
    }
}
