package dev.memsetkit.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.memsetkit.cli.lint.Fingerprints;
import dev.memsetkit.cli.lint.LintFinding;
import dev.memsetkit.cli.lint.RuleHelp;
import dev.memsetkit.cli.lint.Totals;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Findings as SARIF 2.1.0. The rules come behind the results, since only then it is known which there are. */
final class SarifWriter implements FindingWriter {

    /** GitHub takes no more results of one run. */
    private static final int MAX_RESULTS = 25_000;

    private static final String PROJECT = "https://github.com/memsetkit/memsetkit";
    private static final String MANUAL = PROJECT + "/blob/main/docs/linting.md#";

    private final JsonGenerator json;
    private final String version;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private long results;

    SarifWriter(PrintWriter out, String version) throws IOException {
        this.version = version;
        json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(LintFinding finding) throws IOException {
        if (++results > MAX_RESULTS) {
            return;
        }
        int index = rules.computeIfAbsent(finding.rule(), rule -> rules.size());
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", index);
        json.writeStringField("level", finding.severity().word());
        String words = finding.words().isEmpty() ? "" : "\nThe documentation says: \"" + finding.words() + "\"";
        text("message", finding.message() + words + (finding.place().isEmpty() ? "" : " (" + finding.place() + ")"));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(finding.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.line());
        json.writeNumberField("startColumn", finding.column());
        json.writeNumberField("endColumn", finding.column() + finding.length());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("memsetkit/v1", fingerprints.of(finding));
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Totals totals) throws IOException {
        json.writeEndArray();
        invocation(totals);
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "memsetkit");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", PROJECT);
        json.writeArrayFieldStart("rules");
        for (String rule : rules.keySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            text("shortDescription", RuleHelp.summary(rule));
            text("help", RuleHelp.text(rule) + "\nIt is broken by: " + RuleHelp.example(rule));
            json.writeStringField("helpUri", MANUAL + rule.toLowerCase(Locale.ROOT));
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", RuleHelp.severity(rule).word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** What the run came to, and that results were left out. */
    private void invocation(Totals totals) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", totals.unreadable() == 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        notification("note", totals.calls() + " calls checked, " + totals.notRead() + " not read");
        if (results > MAX_RESULTS) {
            notification(
                    "warning",
                    (results - MAX_RESULTS) + " of " + results + " findings are left out: GitHub takes at most "
                            + MAX_RESULTS);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(String level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        text("message", message);
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
