package dev.memsetkit.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads calls as JSON: one object with {@code method} and {@code params}, an array of them, or one after another. */
public final class JsonCalls {

    /** What an object that is a call has. */
    private static final Set<String> ENVELOPE = Set.of("method", "params", "id", "jsonrpc");

    private static final int MAX_BATCH = 100;

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

    /**
     * What the values of a text came to.
     *
     * @param calls how many calls there are
     * @param others how many values that are no call
     * @param failure why reading ended early; {@code null} if it did not
     */
    public record Outcome(int calls, int others, @Nullable Unreadable failure) {}

    /** Gives each call of the text, in order; tells what else there is. */
    public Outcome read(MappedText text, Consumer<Reading> sink) {
        JsonValues values = JsonValues.of(text);
        int calls = 0;
        int others = 0;
        int batch = 0;
        Span batchStart = text.span(0, 0);
        try {
            boolean array = false;
            for (JsonToken token = values.parser().nextToken();
                    token != null;
                    token = values.parser().nextToken()) {
                if (token == JsonToken.START_ARRAY && !array) {
                    array = true;
                    batch = 0;
                    batchStart = values.here();
                } else if (token == JsonToken.END_ARRAY && array) {
                    array = false;
                    if (batch > MAX_BATCH) {
                        sink.accept(batchTooLarge(batch, batchStart));
                    }
                } else {
                    Object value = values.read();
                    Reading reading = call(value, values);
                    if (reading == null) {
                        others++;
                    } else {
                        calls++;
                        batch += dictionary(value).containsKey("jsonrpc") ? 1 : 0;
                        sink.accept(reading);
                    }
                }
            }
            return new Outcome(calls, others, null);
        } catch (JsonProcessingException e) {
            return new Outcome(calls, others, new Unreadable(values.place(e), JsonValues.reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake batchTooLarge(int size, Span at) {
        return new Mistake(
                "",
                new InputProblem(
                        InputProblems.BATCH_TOO_LARGE, "", CliMessage.BATCH_TOO_LARGE.text(size, MAX_BATCH), at),
                List.of());
    }

    /** Whether an object has nothing but what a call has, so that it can be nothing else. */
    static boolean isEnvelope(Map<String, Object> object) {
        return object.get("method") instanceof String && ENVELOPE.containsAll(object.keySet());
    }

    /** {@code null} for what is no call. */
    private @Nullable Reading call(@Nullable Object value, JsonValues values) {
        if (!(value instanceof Map)) {
            return null;
        }
        Map<String, Object> call = dictionary(value);
        Object method = call.get("method");
        Span start = place(values, "", new Span(0, 0));
        if (!(method instanceof String) && !defaultMethod.isEmpty()) {
            return call(defaultMethod, new Span(start.start(), start.start() + 1), call, "", values);
        }
        if (!(method instanceof String name) || (name.indexOf('.') < 0 && !isEnvelope(call))) {
            return null;
        }
        if (name.indexOf(MappedText.UNKNOWN) >= 0) {
            return new NotRead(place(values, "/method", start), "the name of the method is not known here");
        }
        Object params = call.getOrDefault("params", Map.of());
        Span at = place(values, "/method", start);
        if (values.unknown().contains("/params")) {
            return new Call(name, Map.of(), new CallPlaces(at), Set.of(), true, List.of());
        }
        if (params instanceof List<?> list && name.startsWith("system.")) {
            return new Call(name, Map.of(), new CallPlaces(at), Set.of(), !list.isEmpty(), List.of());
        }
        if (!(params instanceof Map)) {
            InputProblem problem = new InputProblem(
                    InputProblems.ENCODING,
                    "",
                    CliMessage.PARAMS_NOT_AN_OBJECT.text(kind(params)),
                    place(values, "/params", at));
            return new Call(name, Map.of(), new CallPlaces(at), Set.of(), true, List.of(problem));
        }
        return call(name, at, dictionary(params), "/params", values);
    }

    private static Span place(JsonValues values, String pointer, Span otherwise) {
        JsonValues.Node node = values.nodes().get(pointer);
        return node == null ? otherwise : node.value();
    }

    private static Call call(String method, Span at, Map<String, Object> params, String prefix, JsonValues values) {
        CallPlaces places = new CallPlaces(at);
        values.nodes().forEach((pointer, node) -> {
            if (pointer.startsWith(prefix + "/")) {
                places.put(pointer.substring(prefix.length()), node.name(), node.nameSpan(), node.value());
            } else if (!pointer.isEmpty() && !ENVELOPE.contains(pointer.substring(1))) {
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
        Map<String, Object> sent = new LinkedHashMap<>();
        boolean open = false;
        for (Map.Entry<String, Object> entry : params.entrySet()) {
            if (entry.getKey().indexOf(MappedText.UNKNOWN) >= 0) {
                open = true;
            } else if (!entry.getKey().equals("api_key")) {
                sent.put(entry.getKey(), entry.getValue());
            }
        }
        Set<String> unknown = new LinkedHashSet<>();
        for (String pointer : values.unknown()) {
            if (pointer.startsWith(prefix + "/")) {
                unknown.add(pointer.substring(prefix.length()));
            }
        }
        return new Call(method, sent, places, unknown, open, problems);
    }

    /** A JSON object as it was read. */
    @SuppressWarnings("unchecked") // JsonValues makes no other maps.
    public static Map<String, Object> dictionary(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    /** What a value is called in messages. */
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
