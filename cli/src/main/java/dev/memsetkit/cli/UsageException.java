package dev.memsetkit.cli;

/** A command line that cannot be followed; the message is all that users need. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
