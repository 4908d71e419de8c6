package dev.memsetkit.client.runtime;

/**
 * Is told how a call ended.
 *
 * @param <T> what the method answers
 */
public interface MemsetCallback<T> {

    /** The call was answered. */
    void onResult(T result);

    /** The call failed, in one of the ways that {@link MemsetCall} lists. */
    void onFailure(Throwable failure);
}
