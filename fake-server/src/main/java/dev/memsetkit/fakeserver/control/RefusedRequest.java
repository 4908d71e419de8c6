package dev.memsetkit.fakeserver.control;

import java.time.Instant;

/**
 * A request that never became a call of a method: too large, not readable, for an address that there is not.
 *
 * @param number counts from 1, together with those of calls
 * @param time when it came, by the clock of the fake
 * @param method the HTTP method
 * @param path the path, without its query
 * @param status the HTTP status of the answer; 0 where the connection ended before there was one
 * @param reason why it was refused
 */
public record RefusedRequest(long number, Instant time, String method, String path, int status, String reason) {

    /**
     * Hides what looks like a key.
     *
     * @param number the {@link #number()}
     * @param time the {@link #time()}
     * @param method the {@link #method()}, as it came
     * @param path the {@link #path()}, as it came
     * @param status the {@link #status()}
     * @param reason the {@link #reason()}, as it came
     */
    public RefusedRequest {
        method = KeyRedaction.withoutLookalikes(method);
        path = KeyRedaction.withoutLookalikes(path);
        reason = KeyRedaction.withoutLookalikes(reason);
    }

    /** {@return one line for a log} */
    public String line() {
        return LogText.of(method) + " " + LogText.of(path) + " -> " + (status == 0 ? "no answer" : status) + ": "
                + LogText.of(reason);
    }
}
