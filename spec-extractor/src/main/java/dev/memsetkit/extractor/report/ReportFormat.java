package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.result.Extraction;
import java.nio.file.Path;
import java.util.Locale;

/** The formats of reports. */
public enum ReportFormat {
    /** A page for people. */
    HTML,
    /** Data for programs. */
    JSON;

    /**
     * The format that the name of a file asks for.
     *
     * @throws BadInputException if it asks for none
     */
    public static ReportFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        } else if (name.endsWith(".json")) {
            return JSON;
        }
        throw InputError.NOT_A_REPORT.at(file);
    }

    /** The report on an extraction. */
    public String write(Extraction extraction) {
        return switch (this) {
            case HTML -> HtmlReport.write(extraction);
            case JSON -> JsonReport.write(extraction);
        };
    }
}
