package dev.memsetkit.cli.input;

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
            Typed typed = i < words.size() ? Typed.of(words.get(i)) : Typed.NOTHING;
            if (!typed.prefix.isEmpty() && typed.value.text().isEmpty()) {
                // The value is a word of its own.
                i++;
                typed = i < words.size() ? new Typed(typed.prefix, words.get(i)) : Typed.NOTHING;
            }
            if (i++ >= words.size()) {
                sink.accept(new Unreadable(
                        name.span(), "found a name without a value, expected names each followed by its value"));
                return;
            }
            add(call, new Field(name, typed.value), typed.prefix);
        }
        sink.accept(call.build());
    }

    /** A word with the type before it; without one the prefix is empty. */
    private record Typed(String prefix, MappedText value) {
        static final Typed NOTHING = new Typed("", MappedText.of("", 0));

        static Typed of(MappedText word) {
            String text = word.text();
            int end = text.startsWith("(") ? text.indexOf(')') : -1;
            if (end <= 0) {
                return new Typed("", word);
            }
            int start = end + 1;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            return new Typed(text.substring(1, end), word.part(start, text.length()));
        }
    }

    private static void add(FieldsCall call, Field field, String prefix) {
        String name = field.name().text();
        String text = field.value().text();
        if (prefix.isEmpty() || prefix.equals("string")) {
            call.text(field);
        } else if (!TYPES.contains(prefix)) {
            call.put(field, text);
            call.add(InputProblems.unknownPrefix(name, prefix));
        } else if (prefix.equals("list")) {
            call.put(field, List.of(text.split(",", -1)));
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
