package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.Extraction;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What an extraction found, as one page for people that needs nothing else: no network, no other file. */
public final class HtmlReport {

    private static final String FOLDER = "dev/memsetkit/extractor/report";

    private HtmlReport() {}

    /** The page; all text in it is escaped. */
    public static String write(Extraction extraction) {
        Report report = new ReportBuilder(extraction).build();
        ReportView view = new ReportView(report);
        StringWriter page = new StringWriter();
        try {
            engine().getTemplate("report.peb")
                    .evaluate(
                            page,
                            Map.of(
                                    "report", report,
                                    "view", view,
                                    "kinds", FindingGroup.of(report),
                                    "filters", view.filters(),
                                    "css", resource("report.css"),
                                    "script", resource("report.js")),
                            Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("a page is written into memory", e);
        }
        return page.toString();
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(HtmlReport.class.getClassLoader());
        loader.setPrefix(FOLDER);
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .cacheActive(false)
                .build();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
