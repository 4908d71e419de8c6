package dev.memsetkit.client.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A call got no answer: no connection, no time left, cut off, cancelled. What OkHttp reported is the cause.
 *
 * <p>{@link #delivery()} says whether the call may have been carried out all the same; the message says it in words.
 */
public final class TransportException extends IOException implements CallFailure {

    private static final long serialVersionUID = 1L;

    /** Why no answer came. */
    public enum Reason {
        /** No connection: refused, unreachable, unknown host, or none within the connect timeout. */
        CONNECT,
        /** The server's certificate is not trusted, is for another host, or no common cipher was found. */
        TLS,
        /** A proxy refused, for example with 407. */
        PROXY,
        /** No piece of the answer came within the read timeout. */
        READ_TIMEOUT,
        /** The deadline of the whole call passed. */
        DEADLINE,
        /** The connection broke while the request was written or the answer read. */
        CONNECTION_LOST,
        /** {@link MemsetCall#cancel()} was called. */
        CANCELLED,
        /** The thread was interrupted; its interrupt flag is set again. */
        INTERRUPTED,
        /** What came is no HTTP, or the HTTP client or an interceptor failed otherwise. */
        OTHER
    }

    /** The {@link #method()}. */
    private final String method;
    /** The {@link #delivery()}. */
    private final Delivery delivery;
    /** The {@link #reason()}. */
    private final Reason reason;
    /** The number of {@link #attempts()}. */
    private final int attempts;

    /**
     * An exception; public for tests of code that calls.
     *
     * @param method full name of the method
     * @param reason why no answer came
     * @param delivery whether the call may have been carried out
     * @param attempts how often it was tried
     * @param message what happened
     * @param cause what the HTTP client reported, if anything
     */
    public TransportException(
            String method, Reason reason, Delivery delivery, int attempts, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.method = method;
        this.reason = reason;
        this.delivery = delivery;
        this.attempts = attempts;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public Delivery delivery() {
        return delivery;
    }

    /** {@return why no answer came} */
    public Reason reason() {
        return reason;
    }

    /** {@return how often the call was tried, at least once unless it was cancelled before} */
    public int attempts() {
        return attempts;
    }
}
