package dev.memsetkit.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a command of ma-shell: a method, then names each followed by its value, with a type before it or without. */
final class MaShellReader {

    private static final Set<String> TYPES = Set.of("string", "int", "float", "boolean", "list");

    private final ParameterTypes types;

    MaShellReader(ParameterTypes types) {
        this.types = types;
    }

    /** Reads the words from the method on. */
    void read(List<MappedText> words, List<Span> secrets, Consumer<Reading> sink) {
        FieldsCall call = new FieldsCall(words.get(0), types, false);
        secrets.forEach(call::hide);
        int i = 1;
        while (i < words.size()) {
            MappedText name = words.get(i++);
            String prefix = "";
            if (i < words.size() && words.get(i).text().startsWith("(")) {
                MappedText typed = words.get(i);
                int end = typed.text().indexOf(')');
                if (end > 0) {
                    prefix = typed.text().substring(1, end);
                    List<MappedText> rest = new ArrayList<>(words.subList(0, i));
                    int start = end + 1;
                    while (start < typed.text().length() && typed.text().charAt(start) == ' ') {
                        start++;
                    }
                    if (start < typed.text().length()) {
                        rest.add(typed.part(start, typed.text().length()));
                    }
                    rest.addAll(words.subList(i + 1, words.size()));
                    words = rest;
                }
            }
            if (i >= words.size()) {
                sink.accept(new Unreadable(
                        name.span(), "found a name without a value, expected names each followed by its value"));
                return;
            }
            add(call, new Field(name, words.get(i++)), prefix);
        }
        sink.accept(call.build());
    }

    private void add(FieldsCall call, Field field, String prefix) {
        String name = field.name().text();
        String text = field.value().text();
        if (prefix.isEmpty()) {
            String type = types.typeOf(call.method(), name);
            call.put(field, Coercion.value(text, type));
        } else if (!TYPES.contains(prefix)) {
            call.put(field, text);
            call.add(InputProblems.unknownPrefix(name, prefix));
        } else if (prefix.equals("list")) {
            call.put(field, List.of(text.split(",", -1)));
        } else if (prefix.equals("string")) {
            call.put(field, text);
        } else {
            typed(call, field, prefix);
        }
    }

    private static void typed(FieldsCall call, Field field, String prefix) {
        String type = prefix.equals("int") ? "Integer" : prefix.equals("float") ? "Float" : "Boolean";
        Object value = Coercion.value(field.value().text(), type);
        call.put(field, value);
        if (value instanceof String && !field.value().expands()) {
            String expected = prefix.equals("int")
                    ? "a whole number"
                    : prefix.equals("float") ? "a number" : "True, False, 1 or 0";
            call.add(InputProblems.prefix(field.name().text(), prefix, expected));
        }
    }
}
