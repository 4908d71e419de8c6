package dev.memsetkit.client.runtime;

/**
 * Is told how a call ended.
 *
 * @param <T> what the method returns
 */
public interface MemsetCallback<T> {

    /**
     * The call was answered.
     *
     * @param result what the method returned; {@code null} where it returns nothing
     */
    void onResult(T result);

    /**
     * The call failed, in one of the ways that {@link MemsetCall} lists.
     *
     * @param failure what {@link MemsetCall#execute()} would have thrown
     */
    void onFailure(Throwable failure);
}
