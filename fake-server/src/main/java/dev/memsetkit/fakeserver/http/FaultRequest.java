package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads faults as {@code /_fake/faults} gets them, and shows them. */
final class FaultRequest {

    private static final String KINDS = List.of(Fault.Kind.values()).toString().toLowerCase(Locale.ROOT);

    private FaultRequest() {}

    /**
     * The fault.
     *
     * @throws IllegalArgumentException if anything in it is wrong; the message names the key
     */
    static Fault read(ObjectNode body) {
        Members members = new Members(body);
        members.allowOnly("kind", "method", "times", "probability", "error", "status", "delay_ms", "retry_after");
        if (!body.has("kind") && !body.has("error") && !body.has("status")) {
            throw new IllegalArgumentException(FakeServerMessage.NO_KIND.text(KINDS));
        }
        if (body.has("delay_ms") && body.has("retry_after")) {
            throw new IllegalArgumentException(FakeServerMessage.TWO_DELAYS.text());
        }
        Duration delay = body.has("retry_after")
                ? Duration.ofSeconds(members.whole("retry_after", 0))
                : Duration.ofMillis(members.whole("delay_ms", 0));
        return new Fault(
                kind(members.text("kind", body.has("error") ? "error" : "status")),
                members.text("method", "*"),
                members.whole("times", 1),
                members.number("probability", 1),
                ApiError.named(members.text("error", ApiError.INTERNAL_ERROR.type())),
                members.whole("status", 503),
                delay);
    }

    private static Fault.Kind kind(String name) {
        try {
            return Fault.Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FakeServerMessage.UNKNOWN_KIND.text(name, KINDS));
        }
    }

    /** The fault for people, such as {@code ApiErrorThrottled for the next call of dns.reload}. */
    static String text(Fault fault) {
        String what = switch (fault.kind()) {
            case ERROR -> fault.error().type();
            case STATUS -> "status " + fault.status();
            default -> fault.kind().name().toLowerCase(Locale.ROOT);
        };
        String calls = fault.times() < 0
                ? "all calls"
                : fault.times() == 1 ? "the next call" : "the next " + fault.times() + " calls";
        String chance = fault.probability() < 1 ? ", by a chance of " + fault.probability() : "";
        return what + " for " + calls + (fault.method().equals("*") ? "" : " of " + fault.method()) + chance;
    }

    static void show(Fault fault, ObjectNode into) {
        into.put("kind", fault.kind().name().toLowerCase(Locale.ROOT))
                .put("method", fault.method())
                .put("times", fault.times())
                .put("probability", fault.probability())
                .put("error", fault.error().type())
                .put("status", fault.status())
                .put("delay_ms", fault.delay().toMillis());
    }

    /** Members of an object by their types: what has another type is told, never taken for something. */
    record Members(ObjectNode object) {

        void allowOnly(String... names) {
            List<String> known = List.of(names);
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    throw new IllegalArgumentException(
                            FakeServerMessage.UNKNOWN_MEMBER.text(name, String.join(", ", known)));
                }
            });
        }

        String text(String name, String otherwise) {
            JsonNode value = object.path(name);
            if (!value.isMissingNode() && !value.isTextual()) {
                throw wrong(name, "a string", value);
            }
            return value.asText(otherwise);
        }

        int whole(String name, int otherwise) {
            JsonNode value = object.path(name);
            if (!value.isMissingNode() && !(value.isIntegralNumber() && value.canConvertToInt())) {
                throw wrong(name, "a whole number", value);
            }
            return value.asInt(otherwise);
        }

        double number(String name, double otherwise) {
            JsonNode value = object.path(name);
            if (!value.isMissingNode() && !value.isNumber()) {
                throw wrong(name, "a number", value);
            }
            return value.asDouble(otherwise);
        }

        private static IllegalArgumentException wrong(String name, String expected, JsonNode found) {
            return new IllegalArgumentException(FakeServerMessage.WRONG_MEMBER.text(name, expected, found));
        }
    }
}
