package dev.memsetkit.client.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;

/**
 * A call of one method, ready to be made once; make another with {@link #copy()}.
 *
 * <pre>{@code
 * ServerInfo server = memset.server().info("myserver1").execute();
 * }</pre>
 *
 * <p>Every way of making the call fails in the same way: with a {@link MemsetException} where the API reports an
 * error (its
 * generated subclass {@code ApiException}), where the answer proves no success, and where the call is refused before
 * it is
 * sent; with a {@link TransportException}, which is an {@link IOException}, where no answer came. A call of a method
 * that
 * changes something is sent at most once, unless it is certain that nothing was sent.
 *
 * @param <T> what the method returns; {@link Void}, and then {@code null}, for methods that return nothing
 */
public interface MemsetCall<T> {

    /**
     * Makes the call and waits for the answer.
     *
     * @return the result; {@code null} where the method returns nothing
     * @throws MemsetException if the answer is no success, or the call is refused before it is sent
     * @throws TransportException if no answer came
     * @throws IOException never another than {@link TransportException}
     * @throws IllegalStateException if the call was made before, or the client is closed
     */
    T execute() throws IOException;

    /**
     * As {@link #execute()}, with the answer as it came.
     *
     * @return the result with status, headers and text of the answer
     * @throws IOException never another than {@link TransportException}
     */
    MemsetResponse<T> executeForResponse() throws IOException;

    /**
     * Makes the call in the background.
     *
     * @param callback is told how the call ended, on a thread of the HTTP client
     */
    void enqueue(MemsetCallback<T> callback);

    /**
     * Makes the call in the background; cancelling the future cancels the call. The future always completes.
     *
     * @return the result, or what {@link #execute()} would throw
     */
    CompletableFuture<T> toFuture();

    /** Cancels the call at once; it fails with a {@link TransportException} if it is under way. */
    void cancel();

    /** {@return whether {@link #cancel()} was called} */
    boolean isCanceled();

    /** {@return the same call, not made yet} */
    MemsetCall<T> copy();

    /**
     * The same call, not made yet, with another deadline: all attempts and the pauses between them are within it.
     *
     * @param deadline 1 ms to 24 days
     * @return a copy with that deadline
     */
    MemsetCall<T> withTimeout(Duration deadline);

    /**
     * {@return the same call, not made yet, with other retries}
     *
     * @param retries when that call is made again
     */
    MemsetCall<T> withRetries(RetryPolicy retries);

    /** {@return the request as the caller made it: the API key is added later and never part of it} */
    Request request();

    /** {@return the full name of the method, such as {@code server.info}} */
    String method();

    /** {@return what is sent, by the names on the wire; it may hold secrets} Empty if the method takes nothing. */
    Map<String, Object> parameters();
}
