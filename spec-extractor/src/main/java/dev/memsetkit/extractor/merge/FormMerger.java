package dev.memsetkit.extractor.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.finding.ReadForm;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.provenance.Evidence;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Info;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges what was read from several forms of one documentation. Where they disagree, HTML is believed before PDF and PDF
 * before text, and among equals the form that was given first; what only some say is taken from those.
 */
public final class FormMerger {

    private final List<Extraction> forms;

    /** @param forms what was read from each form, in the order in which they were given */
    public FormMerger(List<Extraction> forms) {
        // The order of the constants is that of trust, and the sort is stable.
        this.forms = forms.stream()
                .sorted(Comparator.comparing(form -> form.forms().get(0).form()))
                .toList();
    }

    /**
     * The merged extraction.
     *
     * @throws BadInputException if the forms are not of one release of one documentation
     */
    public Extraction merge() {
        sameRelease();
        List<ReadForm> read =
                forms.stream().flatMap(form -> form.forms().stream()).toList();
        TreeMerger merger = new TreeMerger(
                read.stream().map(ReadForm::name).toList(),
                forms.stream().map(FactPlaces::new).toList());
        ObjectNode tree = merger.merge(
                forms.stream().map(form -> FactTree.of(form.spec())).toList());
        FindingsMerge findings = new FindingsMerge(forms);
        ApiSpec merged = FactTree.spec(tree);
        ApiSpec spec = new ApiSpec(
                merged.info(),
                merged.endpoints(),
                merged.methods(),
                merged.components(),
                merged.errors(),
                merged.changelog(),
                findings.problems(),
                Findings.unread(findings.all()),
                List.of());
        return new Extraction(spec, findings.all(), read, evidence(), merger.differences(), List.of());
    }

    private void sameRelease() {
        Info first = forms.get(0).spec().info();
        for (Extraction form : forms) {
            Info info = form.spec().info();
            boolean known = !info.version().isEmpty() && !first.version().isEmpty();
            if (known && (!info.title().equals(first.title()) || !info.version().equals(first.version()))) {
                throw InputError.OTHER_RELEASE.at(
                        form.forms().get(0).name(),
                        info.title() + " " + info.version(),
                        first.title() + " " + first.version(),
                        forms.get(0).forms().get(0).name());
            }
        }
    }

    /** The evidence of every fact, from the first form that has it: the one that is believed. */
    private List<Evidence> evidence() {
        List<Evidence> merged = new ArrayList<>();
        Set<List<Object>> earlier = new HashSet<>();
        for (Extraction form : forms) {
            Map<List<Object>, Integer> times = new HashMap<>();
            for (Evidence evidence : form.evidence()) {
                List<Object> fact = new ArrayList<>(
                        List.of(evidence.subject(), evidence.owner(), evidence.name(), evidence.keyword()));
                if (evidence.subject() == Evidence.Subject.RULE) {
                    fact.add(evidence.value());
                }
                // The same error may be raised in several cases: the second of one form is that of another.
                fact.add(times.merge(List.copyOf(fact), 1, Integer::sum));
                if (earlier.add(fact)) {
                    merged.add(evidence);
                }
            }
        }
        return merged;
    }
}
