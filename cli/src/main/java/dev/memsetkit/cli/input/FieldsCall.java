package dev.memsetkit.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a call of named texts: the fields of a form, or the words of a command line. */
final class FieldsCall {

    private static final String JSON_FIELD = "parameters";
    private static final String KEY_FIELD = "api_key";

    private final String method;
    private final ParameterTypes types;
    private final boolean form;
    private final Places places;
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * A call without fields yet.
     *
     * @param form whether the fields are those of a form, where lists and dictionaries have no place
     */
    FieldsCall(MappedText method, ParameterTypes types, boolean form) {
        this(method.text(), method.span(), types, form);
    }

    FieldsCall(String method, Span at, ParameterTypes types, boolean form) {
        this.method = method;
        this.types = types;
        this.form = form;
        this.places = new Places(at);
    }

    String method() {
        return method;
    }

    void hide(Span span) {
        places.hide(span);
    }

    /**
     * Adds a field.
     *
     * @return what is wrong with it, if it cannot be read at all
     */
    List<Unreadable> add(Field field) {
        String name = field.name().text();
        String type = types.typeOf(method, name);
        if (name.equals(JSON_FIELD) && type.isEmpty()) {
            return json(field);
        }
        boolean composite = type.equals("List") || type.equals("Dictionary");
        if (composite && !field.value().text().isEmpty()) {
            if (!form) {
                return composite(field, type);
            }
            problems.add(InputProblems.composite(name, type));
            unknown.add(name);
        }
        text(field);
        return List.of();
    }

    /** Adds a field of which only the text is sent: the API makes a value of the documented type of it. */
    void text(Field field) {
        String name = field.name().text();
        String type = types.typeOf(method, name);
        if (name.equals(KEY_FIELD)) {
            places.hide(field.value().span());
        } else if (!field.value().text().isEmpty() || type.isEmpty() || type.startsWith("String")) {
            // Clients send optional parameters empty; only a String has a meaning when empty.
            put(field, Coercion.value(field.value().text(), type));
        }
    }

    void put(Field field, Object value) {
        String name = field.name().text();
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        if (params.containsKey(name)) {
            problems.add(InputProblems.duplicate(pointer));
        }
        params.put(name, value);
        places.put(pointer, name, field.name().span(), field.value().span());
        if (field.value().expands()) {
            unknown.add(name);
        }
    }

    void add(InputProblem problem) {
        problems.add(problem);
        unknown.add(problem.pointer().substring(1));
    }

    Call build() {
        return new Call(method, params, places, unknown, problems);
    }

    /** On a command line a list is JSON or has commas, a dictionary is JSON. */
    private List<Unreadable> composite(Field field, String type) {
        String text = field.value().text().strip();
        if (type.equals("List") && !text.startsWith("[")) {
            put(field, List.of(text.split(",", -1)));
            return List.of();
        }
        return parsed(field, "/" + field.name().text(), values -> {
            Object value = values.read();
            put(field, value == null ? "" : value);
        });
    }

    private List<Unreadable> json(Field field) {
        if (field.value().expands()) {
            return List.of(
                    new Unreadable(field.value().span(), "the value of \"parameters\" is known to the shell only"));
        }
        return parsed(field, "", values -> {
            Object value = values.read();
            if (value instanceof Map) {
                JsonCalls.dictionary(value).forEach((name, content) -> {
                    if (!name.equals(KEY_FIELD)) {
                        params.put(name, content);
                    }
                });
            } else {
                throw new NoDictionaryException(JsonCalls.kind(value));
            }
        });
    }

    private List<Unreadable> parsed(Field field, String prefix, JsonStep step) {
        MappedText text = field.value();
        JsonValues values = JsonValues.of(text.text());
        try {
            if (values.parser().nextToken() == null) {
                return List.of(new Unreadable(text.span(), "found nothing, expected JSON"));
            }
            step.accept(values);
            values.nodes().forEach((pointer, node) -> {
                if (!pointer.isEmpty()) {
                    places.put(
                            prefix + pointer,
                            node.name(),
                            text.span(node.nameSpan().start(), node.nameSpan().end()),
                            text.span(node.value().start(), node.value().end()));
                }
            });
            values.secrets().forEach(span -> places.hide(text.span(span.start(), span.end())));
            values.duplicates().forEach(pointer -> problems.add(InputProblems.duplicate(prefix + pointer)));
            JsonToken rest = values.parser().nextToken();
            return rest == null
                    ? List.of()
                    : List.of(new Unreadable(text.span(), "more follows behind the JSON value"));
        } catch (JsonProcessingException e) {
            int at = Math.min(JsonValues.offset(e), text.text().length());
            return List.of(new Unreadable(text.span(at, at), JsonValues.reason(e)));
        } catch (NoDictionaryException e) {
            return List.of(new Unreadable(text.span(), "found " + e.getMessage() + ", expected a JSON object"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface JsonStep {
        void accept(JsonValues values) throws IOException;
    }

    private static final class NoDictionaryException extends IOException {
        private static final long serialVersionUID = 1L;

        NoDictionaryException(String message) {
            super(message);
        }
    }
}
