package dev.memsetkit.cli.key;

/** There is no API key, or none that can be read; the message says how to give one and never holds it. */
public final class KeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyException(String message) {
        super(message);
    }
}
