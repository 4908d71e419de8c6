package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A call that came, and what became of it.
 *
 * @param number counts from 1
 * @param time when it came, by the clock of the fake
 * @param access how it came
 * @param method full name of the method, as it was sent
 * @param parameters as they were sent, without passwords and keys; of calls long ago, when very much was sent, no longer kept
 * @param key the last characters of the API key; empty if none was sent
 * @param error {@code error_type} of the refusal; empty after success
 * @param message {@code error} of the refusal; empty after success
 * @param result what was answered, without passwords and keys; a JSON null after a refusal
 * @param changes what it changed, such as {@code + dns.zone_info 5f3e...}
 */
public record ReceivedCall(
        long number,
        Instant time,
        Access access,
        String method,
        ObjectNode parameters,
        String key,
        String error,
        String message,
        JsonNode result,
        List<String> changes) {

    /** Stands for a password or a key. */
    public static final String HIDDEN = "(hidden)";

    private static final int MAX_SHOWN = 30;

    /** {@return whether the API carried it out} */
    public boolean succeeded() {
        return error.isEmpty();
    }

    /** {@return one line for a log} */
    public String line() {
        StringBuilder line = new StringBuilder();
        line.append(access).append(' ').append(LogText.of(method));
        parameters.properties().stream().limit(MAX_SHOWN).forEach(parameter -> {
            String value = parameter.getValue().isTextual()
                    ? parameter.getValue().textValue()
                    : parameter.getValue().toString();
            line.append(' ').append(LogText.of(parameter.getKey())).append('=').append(LogText.of(value));
        });
        line.append(more(parameters.size()));
        line.append(succeeded() ? " -> ok" : " -> " + error + ": " + LogText.of(message));
        changes.stream().limit(MAX_SHOWN).forEach(change -> line.append("; ").append(LogText.of(change)));
        line.append(more(changes.size()));
        return line.toString();
    }

    private static String more(int size) {
        return size > MAX_SHOWN ? " and " + (size - MAX_SHOWN) + " more" : "";
    }
}
