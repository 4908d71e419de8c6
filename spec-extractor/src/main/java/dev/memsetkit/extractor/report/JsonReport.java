package dev.memsetkit.extractor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.extractor.result.Extraction;

/**
 * What an extraction found, as JSON for programs; {@code report.schema.json} beside this class documents it.
 */
public final class JsonReport {

    private static final ObjectWriter JSON = new JsonMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {}

    /**
     * {@return the report, with a line feed at its end}
     *
     * @param extraction what was read and found
     */
    public static String write(Extraction extraction) {
        try {
            return JSON.writeValueAsString(new ReportBuilder(extraction).build()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is made of plain values", e);
        }
    }
}
