package dev.memsetkit.extractor.result;

import dev.memsetkit.extractor.corrections.Correction;
import dev.memsetkit.extractor.corrections.Corrections;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Difference;
import dev.memsetkit.extractor.finding.Finding;
import dev.memsetkit.extractor.finding.ReadForm;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.List;

/**
 * What an extraction yields.
 *
 * @param spec the method spec
 * @param findings what there is to say about the documentation, in the order of the pages
 * @param forms the forms of the documentation that were read, in the order in which they are believed
 * @param evidence the facts of the spec with the words that they were read from, in the order of the pages
 * @param differences on what the forms do not agree; empty if there is one form only
 * @param corrections the facts of the spec that differ from the documentation on purpose, in the order of their actions
 */
public record Extraction(
        ApiSpec spec,
        List<Finding> findings,
        List<ReadForm> forms,
        List<Evidence> evidence,
        List<Difference> differences,
        List<Correction> corrections) {

    /**
     * Keeps unmodifiable copies of {@code findings}, {@code forms}, {@code evidence}, {@code differences} and
     * {@code corrections}.
     *
     * @param spec the {@link #spec()}
     * @param findings the {@link #findings()}
     * @param forms the {@link #forms()}
     * @param evidence the {@link #evidence()}
     * @param differences the {@link #differences()}
     * @param corrections the {@link #corrections()}
     */
    public Extraction {
        findings = List.copyOf(findings);
        forms = List.copyOf(forms);
        evidence = List.copyOf(evidence);
        differences = List.copyOf(differences);
        corrections = List.copyOf(corrections);
    }

    /**
     * {@return this extraction with corrections applied to its spec}
     *
     * @param overlay the corrections
     * @throws BadInputException if one of them has become pointless or wrong
     */
    public Extraction corrected(Corrections overlay) {
        Corrections.Corrected corrected = overlay.apply(spec);
        return new Extraction(corrected.spec(), findings, forms, evidence, differences, corrected.changes());
    }

    /** {@return names of all pages that were read} */
    public List<String> pages() {
        return forms.stream().flatMap(form -> form.pages().stream()).toList();
    }

    /**
     * {@return the differences of one kind}
     *
     * @param kind how the forms differ
     */
    public List<Difference> differences(Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    /** {@return whether anything that looks like a fact is missing in the spec} */
    public boolean losesFacts() {
        return findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.LOST);
    }

    /**
     * {@return the findings of one kind}
     *
     * @param kind what the findings mean for the spec
     */
    public List<Finding> findings(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
