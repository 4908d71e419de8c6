package dev.memsetkit.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.Totals;
import java.io.IOException;
import java.io.PrintWriter;

/** Findings for programs, as {@code lint.schema.json} documents. */
final class JsonWriter implements FindingWriter {

    private final JsonGenerator json;

    JsonWriter(PrintWriter out) throws IOException {
        json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("findings");
    }

    @Override
    public void write(LintFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeNumberField("length", finding.length());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("method", finding.method());
        json.writeStringField("pointer", finding.pointer());
        json.writeStringField("message", finding.message());
        json.writeObjectFieldStart("documentation");
        json.writeStringField("words", finding.words());
        json.writeStringField("place", finding.place());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Totals totals) throws IOException {
        json.writeEndArray();
        json.writeNumberField("calls", totals.calls());
        json.writeNumberField("notRead", totals.notRead());
        json.writeNumberField("errors", totals.errors());
        json.writeNumberField("warnings", totals.warnings());
        json.writeNumberField("notes", totals.notes());
        json.writeNumberField("unreadable", totals.unreadable());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
