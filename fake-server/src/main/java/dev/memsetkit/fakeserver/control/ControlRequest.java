package dev.memsetkit.fakeserver.control;

import java.time.Instant;

/**
 * A request under {@code /_fake/} that changed something.
 *
 * @param time when it came, by the clock of the fake after it
 * @param method the HTTP method
 * @param path the path, without its query
 * @param effect what it changed, for people
 */
public record ControlRequest(Instant time, String method, String path, String effect) {

    /** {@return one line for a log} */
    public String line() {
        return LogText.of(method) + " " + LogText.of(path) + " -> 200: " + LogText.of(effect);
    }
}
