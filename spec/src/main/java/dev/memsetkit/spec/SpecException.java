package dev.memsetkit.spec;

/** A method spec cannot be read; the message names the file, the JSON Pointer, what was found and what was expected. */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SpecException(String message) {
        super(message);
    }

    public SpecException(String message, Throwable cause) {
        super(message, cause);
    }
}
