package dev.memsetkit.cli.format;

import dev.memsetkit.cli.shell.PowerShellValue;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;

/** The JSON that PowerShell makes of a hash table, with the places of its values. */
final class JsonOfTable {

    private JsonOfTable() {}

    static MappedText of(PowerShellValue value) {
        MappedText.Builder json = new MappedText.Builder(value.span().start());
        write(value, json);
        return json.build(value.span().end());
    }

    private static void write(PowerShellValue value, MappedText.Builder json) {
        Span span = value.span();
        if (value instanceof PowerShellValue.Table table) {
            json.add('{', span.start(), span.start());
            boolean first = true;
            for (PowerShellValue.Entry entry : table.entries()) {
                if (!first) {
                    json.add(',', span.start(), span.start());
                }
                first = false;
                json.quoted(entry.name());
                json.add(':', span.start(), span.start());
                write(entry.value(), json);
            }
            json.add('}', span.start(), span.start());
        } else if (value instanceof PowerShellValue.Text text
                && text.bare()
                && text.text().text().matches("-?\\d+(\\.\\d+)?")) {
            json.add(text.text());
        } else if (value instanceof PowerShellValue.Json inner) {
            json.add(MappedText.unknown(inner.span()));
        } else {
            json.quoted(value.asText());
        }
    }
}
