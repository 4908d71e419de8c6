package dev.memsetkit.cli.program;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.InputProblem;
import dev.memsetkit.cli.input.InputProblems;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code memsetkit call}: a method, then {@code name=value}, or names each followed by its value. */
public final class MemsetkitProgram {

    private static final OptionReader OPTIONS = new OptionReader(
            Set.of("--transport", "--url", "--key-file", "--profile", "--output", "--query", "--batch"), "", true);
    private static final Pattern NAMED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);

    private final ParameterTypes types;

    /** Reads calls of methods that are documented so. */
    public MemsetkitProgram(ParameterTypes types) {
        this.types = types;
    }

    /** Whether the words behind the program make a call. */
    public static boolean isCall(List<MappedText> words) {
        return !words.isEmpty() && words.get(0).text().equals("call");
    }

    /** Reads the words behind the program, of which the first is {@code call}. */
    public void read(List<MappedText> words, Consumer<Reading> sink) {
        List<MappedText> others = new ArrayList<>();
        for (OptionReader.Argument argument : OPTIONS.read(words.subList(1, words.size()))) {
            MappedText value = argument.value();
            if (argument.name().equals("--batch")) {
                sink.accept(new NotRead(argument.at().span(), "the calls are in a file; lint that file"));
            } else if (argument.name().isEmpty() && value != null) {
                others.add(value);
            }
        }
        if (others.isEmpty()) {
            return;
        }
        if (others.get(0).hasUnknown()) {
            sink.accept(new NotRead(others.get(0).span(), "which method is called here is not known"));
            return;
        }
        FieldsCall call = new FieldsCall(others.get(0), types, false);
        for (int i = 1; i < others.size(); i++) {
            MappedText word = others.get(i);
            if (word.text().equals(String.valueOf(MappedText.UNKNOWN))) {
                // Names and values, as many as the shell has.
                call.open();
                break;
            } else if (NAMED.matcher(word.text()).matches()) {
                Field field = Field.split(word);
                add(call, field.name(), field.value(), sink);
            } else if (i + 1 < others.size()) {
                add(call, word, others.get(++i), sink);
            } else {
                call.add(new InputProblem(
                        InputProblems.ENCODING, "", CliMessage.NAME_WITHOUT_VALUE.text(), word.span()));
                call.open();
            }
        }
        sink.accept(call.build());
    }

    /** What a file or the input holds is not known here. */
    private static void add(FieldsCall call, MappedText name, MappedText value, Consumer<Reading> sink) {
        String text = value.text();
        boolean elsewhere = text.equals("-") || (text.startsWith("@") && !text.startsWith("@@"));
        MappedText known = elsewhere
                ? MappedText.unknown(value.span())
                : text.startsWith("@@") ? value.part(1, value.length()) : value;
        call.add(new Field(name, known)).forEach(sink);
    }
}
