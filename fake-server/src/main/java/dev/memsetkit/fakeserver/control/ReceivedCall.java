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
 * @param parameters as they were sent, without passwords and keys
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

    /** {@return whether the API carried it out} */
    public boolean succeeded() {
        return error.isEmpty();
    }

    /** {@return one line for a log} */
    public String line() {
        StringBuilder line = new StringBuilder();
        line.append(access).append(' ').append(method);
        parameters.properties().forEach(parameter -> {
            String value = parameter.getValue().isTextual()
                    ? parameter.getValue().textValue()
                    : parameter.getValue().toString();
            line.append(' ').append(parameter.getKey()).append('=').append(shortened(value));
        });
        line.append(succeeded() ? " -> ok" : " -> " + error + ": " + shortened(message));
        changes.forEach(change -> line.append("; ").append(change));
        return line.toString();
    }

    private static String shortened(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(120)
                .forEach(c -> plain.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c));
        return text.codePointCount(0, text.length()) > 120 ? plain + "..." : plain.toString();
    }
}
