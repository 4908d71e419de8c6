package dev.memsetkit.cli.lint;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.input.NotRead;
import dev.memsetkit.cli.input.ParameterTypes;
import dev.memsetkit.cli.input.Reading;
import dev.memsetkit.cli.input.Unreadable;
import dev.memsetkit.cli.text.MappedText;
import java.util.List;

/**
 * The call that the words of {@code lint METHOD name=value ...} make.
 *
 * @param line the words on one line
 * @param reading the call, or why it is none
 */
public record ArgumentCall(String line, Reading reading) {

    /** Reads the words, of which the first is the method. */
    public static ArgumentCall of(List<String> words, ParameterTypes types) {
        String line = String.join(" ", words);
        FieldsCall call = null;
        int at = 0;
        for (String word : words) {
            MappedText text = MappedText.of(word, at);
            if (call == null) {
                call = new FieldsCall(text, types, false);
            } else if (word.indexOf('=') < 0) {
                return new ArgumentCall(
                        line, new Unreadable(text.span(), "found a word without \"=\", expected name=value"));
            } else {
                for (NotRead bad : call.add(Field.split(text))) {
                    return new ArgumentCall(line, new Unreadable(bad.span(), bad.message()));
                }
            }
            at += word.length() + 1;
        }
        if (call == null) {
            throw new IllegalArgumentException("no words");
        }
        return new ArgumentCall(line, call.build());
    }
}
