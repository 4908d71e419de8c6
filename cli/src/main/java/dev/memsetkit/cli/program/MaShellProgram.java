package dev.memsetkit.cli.program;

import dev.memsetkit.cli.input.Coercion;
import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A command of ma-shell: a method, then names each followed by its value, with a type before it or without. */
public final class MaShellProgram {

    private static final Set<String> TYPES = Set.of("string", "int", "float", "boolean", "list");
    private static final Set<String> HIDDEN = Set.of("-k", "-u", "--api-key", "--url");

    private final ParameterTypes types;

    /** Reads commands of methods that are documented so. */
    public MaShellProgram(ParameterTypes types) {
        this.types = types;
    }

    /** Reads the words behind the program, which may start with options; whether a command is among them. */
    public boolean readArguments(List<MappedText> words, Consumer<Reading> sink) {
        List<Span> secrets = new ArrayList<>();
        int i = 0;
        while (i < words.size() && words.get(i).text().startsWith("-")) {
            String option = words.get(i).text();
            if (HIDDEN.contains(option)) {
                i++;
                if (i < words.size()) {
                    secrets.add(words.get(i).span());
                }
            } else if (option.startsWith("-k") || option.startsWith("--api-key=") || option.startsWith("--url=")) {
                secrets.add(words.get(i).span());
            }
            i++;
        }
        if (i < words.size() && words.get(i).hasUnknown()) {
            sink.accept(new NotRead(words.get(i).span(), "which method is called here is not known"));
        } else if (i < words.size() && words.get(i).text().indexOf('.') >= 0) {
            read(words.subList(i, words.size()), secrets, sink);
        }
        return i < words.size();
    }

    /** Reads the words from the method on. */
    public void read(List<MappedText> words, List<Span> secrets, Consumer<Reading> sink) {
        FieldsCall call = new FieldsCall(words.get(0), types, false);
        secrets.forEach(call::hide);
        int i = 1;
        while (i < words.size()) {
            MappedText name = words.get(i++);
            if (name.text().equals(String.valueOf(MappedText.UNKNOWN))) {
                // Names and values, as many as the shell has.
                call.open();
                break;
            }
            Typed typed = i < words.size() ? Typed.of(words.get(i)) : Typed.NOTHING;
            if (!typed.prefix.isEmpty() && typed.value.text().isEmpty()) {
                // The value is a word of its own.
                i++;
                typed = i < words.size() ? new Typed(typed.prefix, words.get(i)) : Typed.NOTHING;
            }
            if (i++ >= words.size()) {
                call.add(new InputProblem(
                        InputProblems.ENCODING, "", CliMessage.NAME_WITHOUT_VALUE.text(), name.span()));
                call.open();
                break;
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
        if (value instanceof String && !field.value().hasUnknown()) {
            String expected = prefix.equals("int")
                    ? "a whole number"
                    : prefix.equals("float") ? "a number" : "True, False, 1 or 0";
            call.add(InputProblems.prefix(field.name().text(), prefix, expected));
        }
    }
}
