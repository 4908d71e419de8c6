package dev.memsetkit.client.runtime;

/** A client that was built with {@code dryRunOnly()} did not send a call that may cost money. */
public final class DryRunOnlyException extends MemsetException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception; public for tests of code that calls.
     *
     * @param method full name of the method
     * @param message why the call was not sent
     */
    public DryRunOnlyException(String method, String message) {
        super(method, Delivery.NOT_SENT, message, null);
    }
}
