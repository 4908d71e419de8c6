package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.SecretWords;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where the method and the parameters of a call stand in the text, and which ranges must not be shown. */
public final class CallPlaces {

    private final Span method;
    private final Map<String, Span> values = new LinkedHashMap<>();
    private final Map<String, Span> names = new LinkedHashMap<>();
    private final List<Span> secrets = new ArrayList<>();

    CallPlaces(Span method) {
        this.method = method;
    }

    /** Whether values under this name must not be shown. */
    public static boolean isSecret(String name) {
        return SecretWords.areIn(name);
    }

    void put(String pointer, String name, Span nameSpan, Span value) {
        values.put(pointer, value);
        names.put(pointer, nameSpan);
        if (isSecret(name)) {
            hide(value);
        }
    }

    /** Notes a range that must not be shown. */
    public void hide(Span span) {
        secrets.add(span);
    }

    /** Where the name of the method stands. */
    public Span method() {
        return method;
    }

    /** Where the value at a JSON pointer stands; of what is not there the value around it, at last the method. */
    public Span value(String pointer) {
        return nearest(values, pointer);
    }

    /** Where values stand that are of no such parameter, or that name none, as words of an address do. */
    public List<Span> valuesBeside(Predicate<String> isParameter) {
        List<Span> beside = new ArrayList<>();
        values.forEach((pointer, span) -> {
            int end = pointer.indexOf('/', 1);
            String name = pointer.substring(Math.min(1, pointer.length()), end < 0 ? pointer.length() : end);
            if (!isParameter.test(name) || span.equals(names.get(pointer))) {
                beside.add(span);
            }
        });
        return beside;
    }

    /** Where the name of the parameter at a JSON pointer stands. */
    public Span name(String pointer) {
        return nearest(names, pointer);
    }

    private Span nearest(Map<String, Span> places, String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Span span = places.get(at);
            if (span != null) {
                return span;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return method;
    }

    /** Ranges that hold keys and passwords. */
    public List<Span> secrets() {
        return List.copyOf(secrets);
    }
}
