package dev.memsetkit.extractor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.Extraction;
import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.spec.ApiSpec;
import dev.memsetkit.spec.Source;
import java.util.List;

/**
 * What an extraction found, as JSON for programs.
 *
 * <p>{@code {"title", "version", "pages": [name], "totals": {kind: count}, "lost": [finding], "documentation":
 * [finding], "unread": [finding], "undecided": [finding]}}, where a finding is {@code {"code", "where", "message", "source": {"document",
 * "anchor"?, "page"?, "line"}}}.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The report, with a line feed at its end. */
    public static String write(Extraction extraction) {
        ApiSpec spec = extraction.spec();
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("title", spec.info().title()).put("version", spec.info().version());
        ArrayNode pages = report.putArray("pages");
        extraction.pages().forEach(pages::add);
        ObjectNode totals = report.putObject("totals");
        totals.put("methods", spec.methods().size());
        totals.put(
                "parameters",
                spec.methods().stream()
                        .mapToInt(method -> method.params().size())
                        .sum());
        totals.put("errors", spec.errors().size());
        totals.put("changelog entries", spec.changelog().size());
        Totals.constraints(spec).forEach(totals::put);
        findings(report.putArray("lost"), extraction.findings(Finding.Kind.LOST));
        findings(report.putArray("documentation"), extraction.findings(Finding.Kind.DOCUMENTATION));
        findings(report.putArray("unread"), extraction.findings(Finding.Kind.UNREAD));
        findings(report.putArray("undecided"), extraction.findings(Finding.Kind.UNDECIDED));
        corrections(report.putArray("corrections"), extraction.corrections());
        try {
            return new JsonMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(report)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    private static void corrections(ArrayNode array, List<Correction> corrections) {
        for (Correction correction : corrections) {
            array.addObject()
                    .put("action", correction.action())
                    .put("reason", correction.reason())
                    .put("evidence", correction.evidence())
                    .put("where", correction.where())
                    .put("before", correction.before())
                    .put("after", correction.after());
        }
    }

    private static void findings(ArrayNode array, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject()
                    .put("code", finding.code())
                    .put("where", finding.where())
                    .put("message", finding.message());
            Source source = finding.source();
            ObjectNode place = node.putObject("source").put("document", source.document());
            if (!source.anchor().isEmpty()) {
                place.put("anchor", source.anchor());
            }
            if (source.page() > 0) {
                place.put("page", source.page());
            }
            place.put("line", source.line());
        }
    }
}
