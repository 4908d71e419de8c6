package dev.memsetkit.extractor.provenance;

import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects the evidence of one extraction. */
public final class Provenance {

    private final List<Evidence> evidence = new ArrayList<>();

    /** Notes what a fact was read from. */
    public void add(
            Subject subject, String owner, String name, String keyword, String value, String words, Source source) {
        evidence.add(new Evidence(subject, owner, name, keyword, value, words, source));
    }

    /** Everything noted so far, in the order in which it was noted. */
    public List<Evidence> all() {
        return List.copyOf(evidence);
    }
}
