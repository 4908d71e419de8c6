package dev.memsetkit.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a call of named texts: the fields of a form, or the words of a command line. */
public final class FieldsCall {

    private static final String JSON_FIELD = "parameters";
    private static final String KEY_FIELD = "api_key";

    private final String method;
    private final ParameterTypes types;
    private final boolean form;
    private final CallPlaces places;
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private boolean open;

    /**
     * A call without fields yet.
     *
     * @param form whether the fields are those of a form, where lists and dictionaries have no place
     */
    public FieldsCall(MappedText method, ParameterTypes types, boolean form) {
        this(method.text(), method.span(), types, form);
    }

    /** A call without fields yet, of a method that is named at a place. */
    public FieldsCall(String method, Span at, ParameterTypes types, boolean form) {
        this.method = method;
        this.types = types;
        this.form = form;
        this.places = new CallPlaces(at);
    }

    /** Says that there may be more parameters than those that are known. */
    public void open() {
        open = true;
    }

    /** Notes a range that must not be shown. */
    public void hide(Span span) {
        places.hide(span);
    }

    /**
     * Adds a field.
     *
     * @return what is wrong with it, if it cannot be read at all
     */
    public List<NotRead> add(Field field) {
        String name = field.name().text();
        if (field.name().hasUnknown()) {
            open = true;
            places.hide(field.value().span());
            return List.of();
        }
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
            unknown.add(pointer(name));
        }
        text(field);
        boolean unclear = form && field.value().text().isEmpty() && !type.isEmpty() && !type.startsWith("String");
        return unclear && !name.equals(KEY_FIELD)
                ? List.of(new NotRead(field.name().span(), CliMessage.EMPTY_VALUE.text(name, type)))
                : List.of();
    }

    /** Adds a field of which only the text is sent: the API makes a value of the documented type of it. */
    public void text(Field field) {
        String name = field.name().text();
        String type = types.typeOf(method, name);
        if (name.equals(KEY_FIELD)) {
            places.hide(field.value().span());
        } else if (!field.value().text().isEmpty() || type.isEmpty() || type.startsWith("String")) {
            // Clients send optional parameters empty; only a String has a meaning when empty.
            put(field, Coercion.value(field.value().text(), type));
        }
    }

    public void put(Field field, Object value) {
        String name = field.name().text();
        String pointer = pointer(name);
        if (params.containsKey(name)) {
            problems.add(InputProblems.duplicate(pointer));
        }
        params.put(name, value);
        places.put(pointer, name, field.name().span(), field.value().span());
        if (field.value().hasUnknown()) {
            unknown.add(pointer);
        }
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Adds what is wrong with the way in which the call is written; nothing else is said of the parameter that is meant. */
    public void add(InputProblem problem) {
        problems.add(problem);
        if (!problem.pointer().isEmpty()) {
            unknown.add(problem.pointer());
        }
    }

    /** The call with what was added. */
    public Call build() {
        return new Call(method, params, places, unknown, open, problems);
    }

    /** On a command line a list is JSON or has commas, a dictionary is JSON. */
    private List<NotRead> composite(Field field, String type) {
        String text = field.value().text().strip();
        if (isUnknown(field.value())) {
            put(field, text);
            return List.of();
        }
        if (type.equals("List") && !text.startsWith("[")) {
            put(field, List.of(text.split(",", -1)));
            return List.of();
        }
        return parsed(field, "/" + field.name().text(), values -> {
            Object value = values.read();
            put(field, value == null ? "" : value);
        });
    }

    private List<NotRead> json(Field field) {
        if (isUnknown(field.value())) {
            open = true;
            return List.of();
        }
        return parsed(field, "", values -> {
            Object value = values.read();
            if (value instanceof Map) {
                JsonCalls.dictionary(value).forEach((name, content) -> {
                    if (name.indexOf(MappedText.UNKNOWN) >= 0) {
                        open = true;
                    } else if (!name.equals(KEY_FIELD)) {
                        params.put(name, content);
                    }
                });
                unknown.addAll(values.unknown());
            } else {
                throw new NoDictionaryException(JsonCalls.kind(value));
            }
        });
    }

    /** Whether nothing is known of a text. */
    private static boolean isUnknown(MappedText text) {
        return text.strip().text().equals(String.valueOf(MappedText.UNKNOWN));
    }

    private List<NotRead> parsed(Field field, String prefix, JsonStep step) {
        MappedText text = field.value();
        JsonValues values = JsonValues.of(text);
        try {
            if (values.parser().nextToken() == null) {
                return List.of(new NotRead(text.span(), "found nothing, expected JSON"));
            }
            step.accept(values);
            values.nodes().forEach((pointer, node) -> {
                if (!pointer.isEmpty()) {
                    places.put(prefix + pointer, node.name(), node.nameSpan(), node.value());
                }
            });
            values.secrets().forEach(places::hide);
            values.duplicates().forEach(pointer -> problems.add(InputProblems.duplicate(prefix + pointer)));
            JsonToken rest = values.parser().nextToken();
            return rest == null ? List.of() : List.of(new NotRead(text.span(), "more follows behind the JSON value"));
        } catch (JsonProcessingException e) {
            if (text.hasUnknown()) {
                // The unknown part may be JSON too.
                open = true;
                unknown.add(pointer(field.name().text()));
                return List.of();
            }
            problems.add(new InputProblem(
                    InputProblems.ENCODING,
                    "",
                    CliMessage.IN_FIELD.text(field.name().text(), JsonValues.reason(e)),
                    values.place(e)));
            open = true;
            return List.of();
        } catch (NoDictionaryException e) {
            problems.add(new InputProblem(
                    InputProblems.ENCODING,
                    "",
                    CliMessage.NOT_AN_OBJECT.text(e.getMessage(), field.name().text()),
                    text.span()));
            open = true;
            return List.of();
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
