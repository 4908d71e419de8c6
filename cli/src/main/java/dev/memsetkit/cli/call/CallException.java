package dev.memsetkit.cli.call;

/** A call that is not made, or that failed; the message is all that users need. */
public final class CallException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CallException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What the program ends with. */
    public int exitCode() {
        return exitCode;
    }
}
