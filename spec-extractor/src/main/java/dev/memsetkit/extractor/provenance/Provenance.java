package dev.memsetkit.extractor.provenance;

import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects the evidence of one extraction. */
public final class Provenance {

    private final List<Evidence> evidence = new ArrayList<>();

    /**
     * Notes what a fact was read from.
     *
     * @param subject what the fact is about
     * @param owner as {@link Evidence#owner()}
     * @param name as {@link Evidence#name()}
     * @param keyword keyword of the spec, such as {@code maxLength}
     * @param value the value as people write it
     * @param words the words as printed; empty if the fact follows from words that are not there
     * @param source where the words stand
     */
    public void add(
            Subject subject, String owner, String name, String keyword, String value, String words, Source source) {
        evidence.add(new Evidence(subject, owner, name, keyword, value, words, source));
    }

    /** {@return everything noted so far, in the order in which it was noted} */
    public List<Evidence> all() {
        return List.copyOf(evidence);
    }
}
