package dev.memsetkit.extractor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void documentsThatWereNotReadAreCountedApart() {
        Extraction racks = Reports.racks();
        Extraction more = with(racks, Finding.NOT_READ, "hyphenation", "hyphenation");

        assertThat(Summary.counts(racks))
                .endsWith(
                        "0 things that the format of the documentation does not tell, 0 folders with documents that were"
                                + " not read");
        assertThat(Summary.counts(more))
                .endsWith(
                        "2 things that the format of the documentation does not tell, 1 folder with documents that were"
                                + " not read");
    }

    private static Extraction with(Extraction extraction, String... codes) {
        List<Finding> findings = new ArrayList<>(extraction.findings());
        for (String code : codes) {
            findings.add(new Finding(Finding.Kind.UNDECIDED, code, "docs", "found more", Source.ofDocument("docs")));
        }
        return new Extraction(
                extraction.spec(), findings, extraction.forms(), extraction.evidence(), List.of(), List.of());
    }
}
