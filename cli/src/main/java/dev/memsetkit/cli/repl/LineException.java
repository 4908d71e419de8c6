package dev.memsetkit.cli.repl;

/** A line that cannot be carried out; the message is all that users need. */
final class LineException extends Exception {

    private static final long serialVersionUID = 1L;

    LineException(String message) {
        super(message);
    }
}
