package dev.memsetkit.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads calls as JSON: one object with {@code method} and {@code params}, an array of them, or one after another. */
public final class JsonCalls {

    /** Pointers of what an object that is a call has. */
    private static final Set<String> ENVELOPE = Set.of("", "/method", "/params", "/id", "/jsonrpc");

    private final String defaultMethod;

    /**
     * Reads calls.
     *
     * @param defaultMethod method of objects that name none and so are parameters; empty for none
     */
    public JsonCalls(String defaultMethod) {
        this.defaultMethod = defaultMethod;
    }

    /**
     * A call without places, read quickly.
     *
     * @param method name of the method
     * @param params the parameters
     */
    public record Quick(String method, Map<String, Object> params) {}

    /** The only call of a line; {@code null} where something is unusual, which {@link #read} then tells. */
    public @Nullable Quick quick(byte[] bytes, int offset, int length) {
        try {
            JsonValues values = JsonValues.of(bytes, offset, length);
            if (values.parser().nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Object value = values.read();
            if (!values.duplicates().isEmpty() || !values.atEnd()) {
                return null;
            }
            Map<String, Object> call = dictionary(value);
            Object method = call.get("method");
            Object params = call.containsKey("params") ? call.get("params") : Map.of();
            return method instanceof String name && params instanceof Map ? new Quick(name, dictionary(params)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Gives each call of the text, in order, and at last what cannot be read. */
    public void read(String text, Consumer<Reading> sink) {
        JsonValues values = JsonValues.of(text);
        try {
            boolean array = false;
            for (JsonToken token = values.parser().nextToken();
                    token != null;
                    token = values.parser().nextToken()) {
                if (token == JsonToken.START_ARRAY && !array) {
                    array = true;
                } else if (token == JsonToken.END_ARRAY && array) {
                    array = false;
                } else {
                    Object value = values.read();
                    sink.accept(call(value, values));
                }
            }
        } catch (JsonProcessingException e) {
            int at = Math.min(JsonValues.offset(e), text.length());
            sink.accept(new Unreadable(new Span(at, at), JsonValues.reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading call(@Nullable Object value, JsonValues values) {
        Span whole = values.nodes()
                .getOrDefault("", new JsonValues.Node("", new Span(0, 0), new Span(0, 0)))
                .value();
        Span start = new Span(whole.start(), Math.min(whole.end(), whole.start() + 1));
        if (!(value instanceof Map)) {
            return new Unreadable(
                    start, "found " + kind(value) + ", expected an object {\"method\": ..., \"params\": {...}}");
        }
        Map<String, Object> call = dictionary(value);
        Object method = call.get("method");
        if (!(method instanceof String) && !defaultMethod.isEmpty()) {
            return call(defaultMethod, start, call, "", values);
        }
        if (!(method instanceof String name)) {
            return new Unreadable(
                    start,
                    "found an object without the text \"method\", expected {\"method\": ...,"
                            + " \"params\": {...}}; for parameters alone name the method with --method");
        }
        Object params = call.containsKey("params") ? call.get("params") : Map.of();
        if (!(params instanceof Map)) {
            return new Unreadable(
                    place(values, "/params", start),
                    "found " + kind(params) + " as \"params\", expected an object: parameters must be named");
        }
        return call(name, place(values, "/method", start), dictionary(params), "/params", values);
    }

    private static Span place(JsonValues values, String pointer, Span otherwise) {
        JsonValues.Node node = values.nodes().get(pointer);
        return node == null ? otherwise : node.value();
    }

    private static Call call(String method, Span at, Map<String, Object> params, String prefix, JsonValues values) {
        Places places = new Places(at);
        values.nodes().forEach((pointer, node) -> {
            if (pointer.startsWith(prefix + "/")) {
                places.put(pointer.substring(prefix.length()), node.name(), node.nameSpan(), node.value());
            } else if (!ENVELOPE.contains(pointer)) {
                // What stands beside the call is nobody's business, a key perhaps.
                places.hide(node.value());
            }
        });
        values.secrets().forEach(places::hide);
        List<InputProblem> problems = new ArrayList<>();
        for (String duplicate : values.duplicates()) {
            if (duplicate.startsWith(prefix + "/")) {
                problems.add(InputProblems.duplicate(duplicate.substring(prefix.length())));
            } else if (duplicate.lastIndexOf('/') == 0) {
                problems.add(InputProblems.duplicateMember(duplicate.substring(1)));
            }
        }
        Map<String, Object> sent = new LinkedHashMap<>(params);
        sent.remove("api_key");
        return new Call(method, sent, places, Set.of(), problems);
    }

    @SuppressWarnings("unchecked") // JsonValues makes no other maps.
    static Map<String, Object> dictionary(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof List) {
            return "a list";
        } else if (value instanceof Map) {
            return "an object";
        }
        return value instanceof String ? "a text" : value instanceof Boolean ? "a boolean" : "a number";
    }
}
