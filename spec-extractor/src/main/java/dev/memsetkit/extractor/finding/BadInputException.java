package dev.memsetkit.extractor.finding;

/** The documentation cannot be read at all; the message is one line that names the place, what was found and expected. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInputException(String message) {
        super(message);
    }

    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
