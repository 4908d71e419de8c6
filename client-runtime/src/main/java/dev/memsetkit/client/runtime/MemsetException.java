package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The base of all exceptions of this library but {@link TransportException}, which is an {@link java.io.IOException}:
 * errors
 * that the API reports, answers that prove no success, jobs that fail, calls that are refused before they are sent.
 *
 * <p>Failures of earlier attempts are {@linkplain #getSuppressed() suppressed} exceptions.
 */
public abstract class MemsetException extends RuntimeException implements CallFailure {

    private static final long serialVersionUID = 1L;

    /** The {@link #method()}. */
    private final String method;
    /** The {@link #delivery()}. */
    private final Delivery delivery;

    /**
     * An exception.
     *
     * @param method full name of the method; empty if there is none
     * @param delivery whether the call may have been carried out
     * @param message what happened, without secrets
     * @param cause what caused it, if anything
     */
    protected MemsetException(String method, Delivery delivery, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.method = method;
        this.delivery = delivery;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public Delivery delivery() {
        return delivery;
    }
}
