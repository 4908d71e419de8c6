package dev.memsetkit.extractor;

import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.report.Finding;
import dev.memsetkit.spec.ApiSpec;
import java.util.List;

/**
 * What an extraction yields.
 *
 * @param spec the method spec
 * @param findings what there is to say about the documentation, in the order of the pages
 * @param pages names of the pages that were read
 * @param corrections the facts of the spec that differ from the documentation on purpose, in the order of their actions
 */
public record Extraction(ApiSpec spec, List<Finding> findings, List<String> pages, List<Correction> corrections) {

    public Extraction {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
        corrections = List.copyOf(corrections);
    }

    /**
     * This extraction with corrections applied to its spec.
     *
     * @throws BadInputException if one of them has become pointless or wrong
     */
    public Extraction corrected(Corrections overlay) {
        Corrections.Corrected corrected = overlay.apply(spec);
        return new Extraction(corrected.spec(), findings, pages, corrected.changes());
    }

    /** Whether anything that looks like a fact is missing in the spec. */
    public boolean losesFacts() {
        return findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.LOST);
    }

    /** The findings of one kind. */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
