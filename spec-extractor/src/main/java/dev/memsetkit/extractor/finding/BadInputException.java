package dev.memsetkit.extractor.finding;

/**
 * Documentation, or what belongs to it, cannot be used. The message is one line: a place, what was found there and
 * what was
 * expected.
 */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure; the catalogue of messages makes it, so that all of them are in one place.
     *
     * @param message one line that begins with the place, if there is one
     */
    public BadInputException(String message) {
        super(message);
    }

    /**
     * {@return this exception, with what it comes from}
     *
     * @param cause shown by {@code --debug} and {@code -X} alone
     */
    public BadInputException because(Exception cause) {
        initCause(cause);
        return this;
    }
}
