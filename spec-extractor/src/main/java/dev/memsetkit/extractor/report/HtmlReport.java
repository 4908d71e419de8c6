package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.Extraction;
import java.util.Map;

/** What an extraction found, as one page for people that needs nothing else: no network, no other file. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page; all text in it is escaped. */
    public static String write(Extraction extraction) {
        Report report = new ReportBuilder(extraction).build();
        ReportView view = new ReportView(report);
        return Pages.write(
                "report.peb",
                Map.of(
                        "report", report,
                        "view", view,
                        "kinds", FindingGroup.of(report),
                        "filters", view.filters(),
                        "css", Pages.resource("report.css"),
                        "script", Pages.resource("report.js")));
    }
}
