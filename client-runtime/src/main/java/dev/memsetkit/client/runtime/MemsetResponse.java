package dev.memsetkit.client.runtime;

/**
 * An answer as it came, with what was read from it.
 *
 * @param <T> what the method returns
 * @param status HTTP status
 * @param headers the headers
 * @param body the body as text; it may hold secrets
 * @param result the result; for methods that return nothing, {@code null}
 * @param attempts how often the call was tried, at least once
 */
public record MemsetResponse<T>(int status, ResponseHeaders headers, String body, T result, int attempts) {

    /** The status and the length of the body, which may hold secrets. */
    @Override
    public String toString() {
        return "MemsetResponse[status=" + status + ", body of " + body.length() + " characters]";
    }
}
