package dev.memsetkit.client.runtime;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;

/**
 * A call of one method, ready to be made once; make another with {@link #copy()}.
 *
 * <pre>{@code
 * ServerInfo server = memset.server().info("myserver1").execute();
 * }</pre>
 *
 * <p>Every way of making the call fails in the same way: with the generated subclass of {@code ApiException} where the
 * API reports an error, and with an {@link IOException} where the transport fails or the answer cannot be read.
 *
 * @param <T> what the method answers; {@link Void}, and then {@code null}, for methods that answer nothing
 */
public interface MemsetCall<T> {

    /**
     * Makes the call and waits for the answer.
     *
     * @throws IOException if the transport fails or the answer cannot be read
     */
    T execute() throws IOException;

    /** Makes the call in the background; the callback runs on a thread of the HTTP client. */
    void enqueue(MemsetCallback<T> callback);

    /** Makes the call in the background; cancelling the future cancels the call. */
    CompletableFuture<T> toFuture();

    /** Cancels the call; it fails with an {@link IOException} if it is under way. */
    void cancel();

    /** Whether {@link #cancel()} was called. */
    boolean isCanceled();

    /** The same call, not made yet. */
    MemsetCall<T> copy();

    /** The request as the caller made it: the API key is added later and never part of it. */
    Request request();

    /** Full name of the method, such as {@code server.info}. */
    String method();
}
