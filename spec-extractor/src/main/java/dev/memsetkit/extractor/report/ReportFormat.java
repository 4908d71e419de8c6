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
     * {@return the format that the name of a file asks for}
     *
     * @param file such as {@code report.html}; it need not be there
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

    /**
     * {@return the report on an extraction}
     *
     * @param extraction what was read and found
     */
    public String write(Extraction extraction) {
        return switch (this) {
            case HTML -> HtmlReport.write(extraction);
            case JSON -> JsonReport.write(extraction);
        };
    }
}
