package dev.memsetkit.extractor.finding;

/** Documentation, or what belongs to it, cannot be used; the message is one line, a place and an {@link InputError}. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }

    /** This exception, with what it comes from. */
    public BadInputException because(Exception cause) {
        initCause(cause);
        return this;
    }
}
