package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.extractor.template.Templates;
import java.util.Map;

/** What an extraction found, as one page for people that needs nothing else: no network, no other file. */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * {@return the page; all text in it is escaped}
     *
     * @param extraction what was read and found
     */
    public static String write(Extraction extraction) {
        Report report = new ReportBuilder(extraction).build();
        ReportView view = new ReportView(report);
        return Templates.write(
                "report/report.peb",
                Map.of(
                        "report", report,
                        "view", view,
                        "kinds", FindingGroup.of(report),
                        "filters", view.filters(),
                        "css", Templates.css(),
                        "script", Templates.resource("report/report.js")));
    }
}
