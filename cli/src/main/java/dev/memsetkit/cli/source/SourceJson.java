package dev.memsetkit.cli.source;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;

/** The JSON that a program makes of a literal value, with the places of what is in it. */
public final class SourceJson {

    private SourceJson() {}

    /** The JSON of a value; of what is not known, {@link MappedText#UNKNOWN}. */
    public static MappedText of(SourceValue value) {
        MappedText.Builder json = new MappedText.Builder(value.span().start());
        write(value, json);
        return json.build(value.span().end());
    }

    private static void write(SourceValue value, MappedText.Builder json) {
        Span span = value.span();
        Span start = new Span(span.start(), span.start());
        if (value instanceof SourceValue.Table table) {
            json.add('{', start.start(), start.end());
            boolean first = true;
            for (SourceValue.Entry entry : table.entries()) {
                separate(first, start, json);
                first = false;
                json.quoted(entry.name());
                json.add(':', start.start(), start.end());
                write(entry.value(), json);
            }
            if (!table.complete()) {
                separate(first, start, json);
                json.quoted(MappedText.unknown(span));
                json.add(':', start.start(), start.end()).add('0', start.start(), start.end());
            }
            json.add('}', start.start(), start.end());
        } else if (value instanceof SourceValue.Items items) {
            json.add('[', start.start(), start.end());
            for (int i = 0; i < items.elements().size(); i++) {
                separate(i == 0, start, json);
                write(items.elements().get(i), json);
            }
            json.add(']', start.start(), start.end());
        } else if (value instanceof SourceValue.Text text && text.bare()) {
            json.add(word(text.text()));
        } else {
            json.quoted(value.asText());
        }
    }

    private static void separate(boolean first, Span at, MappedText.Builder json) {
        if (!first) {
            json.add(',', at.start(), at.end());
        }
    }

    private static MappedText word(MappedText word) {
        return switch (word.text()) {
            case "True", "true", "TRUE" -> MappedText.at("true", word.span());
            case "False", "false", "FALSE" -> MappedText.at("false", word.span());
            case "None", "null", "NULL", "nil" -> MappedText.at("null", word.span());
            default ->
                word.text().matches("-?(0|[1-9]\\d*)(\\.\\d+)?") ? word : MappedText.at("\"\uFDD0\"", word.span());
        };
    }
}
