package dev.memsetkit.client.runtime;

import java.io.IOException;
import java.util.List;

/**
 * Calls that are made together, each with its own result or error.
 *
 * <pre>{@code
 * Batch batch = memset.batch();
 * Batch.Entry<ServerInfo> first = batch.add(memset.server().info("myserver1"));
 * Batch.Entry<ServerInfo> second = batch.add(memset.server().info("myserver2"));
 * batch.execute();
 * ServerInfo server = first.result();
 * }</pre>
 *
 * <p>With {@link Transport#JSON_RPC} up to 100 calls are one request, and more are several, one after the other; with
 * the
 * others each call is. A request that holds a call that changes something is sent at most once. Each request has the
 * deadline
 * of one call. Not for several threads at once.
 */
public interface Batch {

    /**
     * Adds a call.
     *
     * @param <T> what the method returns
     * @param call a call of the client that made the batch, not made yet
     * @return the place where its result will be
     * @throws IllegalArgumentException if the call is of another client
     * @throws IllegalStateException if the batch was made
     */
    <T> Entry<T> add(MemsetCall<T> call);

    /** {@return the calls so far, in their order} */
    List<Entry<?>> entries();

    /**
     * Makes all calls, and waits for their answers. What fails is told by the entries. An interrupt ends it: the
     * calls that
     * were not made fail with {@link Delivery#NOT_SENT}.
     *
     * @return whether all calls succeeded
     * @throws IllegalStateException if the batch was made before, or the client is closed
     */
    boolean execute();

    /**
     * A call of a batch.
     *
     * @param <T> what the method returns
     */
    interface Entry<T> {

        /** {@return the full name of the method, such as {@code server.info}} */
        String method();

        /** {@return whether the call succeeded; {@code false} before the batch was made} */
        boolean isSuccess();

        /**
         * What the call answers, as {@link MemsetCall#execute()} would.
         *
         * @return that; {@code null} where the method returns nothing
         * @throws MemsetException as {@code execute} would
         * @throws TransportException as {@code execute} would
         * @throws IOException never another than {@link TransportException}
         * @throws IllegalStateException if the batch was not made
         */
        T result() throws IOException;
    }
}
