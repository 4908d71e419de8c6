package dev.memsetkit.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.memsetkit.cli.lint.Fingerprints;
import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.Totals;
import java.io.IOException;
import java.io.PrintWriter;

/** Findings as a code quality report of GitLab. */
final class GitlabWriter implements FindingWriter {

    private final JsonGenerator json;
    private final Fingerprints fingerprints = new Fingerprints();

    GitlabWriter(PrintWriter out) throws IOException {
        json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartArray();
    }

    @Override
    public void write(LintFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message());
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", fingerprints.of(finding));
        json.writeStringField(
                "severity",
                switch (finding.severity()) {
                    case ERROR -> "major";
                    case WARNING -> "minor";
                    case NOTE, OFF -> "info";
                });
        json.writeObjectFieldStart("location");
        json.writeStringField("path", FileUri.path(finding.file()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Totals totals) throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
