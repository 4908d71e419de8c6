package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.FormText;
import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A name with a value, both text.
 *
 * @param name as the API gets it
 * @param value as the API gets it
 */
public record Field(MappedText name, MappedText value) {

    /** Splits {@code name=value} at the first equals sign; without one all of it is the name. */
    public static Field split(MappedText part) {
        int equals = part.text().indexOf('=');
        int length = part.text().length();
        return equals < 0
                ? new Field(part, part.part(length, length))
                : new Field(part.part(0, equals), part.part(equals + 1, length));
    }

    /** Whether there was no equals sign, so that it is not known whether it was meant to be a name. */
    public boolean isBare() {
        return value.text().isEmpty()
                && !name.text().isEmpty()
                && value.span().start() == name.span().end();
    }

    /** The fields of {@code a=b&c=d}, decoded, in order; empty parts are passed over. */
    public static List<Field> form(MappedText form) {
        List<Field> fields = new ArrayList<>();
        String text = form.text();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                Field raw = split(form.part(start, end));
                fields.add(new Field(FormText.decode(raw.name), FormText.decode(raw.value)));
            }
            start = end + 1;
        }
        return fields;
    }
}
