package dev.memsetkit.extractor.finding;

import dev.memsetkit.spec.model.Source;
import dev.memsetkit.spec.model.UnreadText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one extraction, each once. */
public final class Findings {

    private final Set<Finding> findings = new LinkedHashSet<>();

    /**
     * Adds that the documentation is wrong there; what it says is in the spec.
     *
     * @param code stable name of what was found, such as {@code duplicate-value}
     * @param where method, parameter or section
     * @param message what was found, in one sentence
     * @param source the place
     */
    public void documentation(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.DOCUMENTATION, code, where, message, source));
    }

    /**
     * Adds that a fact there could not be read, so that the spec lacks it.
     *
     * @param code stable name of what was found, such as {@code duplicate-value}
     * @param where method, parameter or section
     * @param message what was found, in one sentence
     * @param source the place
     */
    public void lost(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.LOST, code, where, message, source));
    }

    /**
     * Adds that a text there looks like a constraint and was read by no phrase.
     *
     * @param where method, parameter or section
     * @param text the words, as the documentation has them
     * @param source the place
     */
    public void unread(String where, String text, Source source) {
        findings.add(new Finding(Finding.Kind.UNREAD, "unread-constraint", where, text, source));
    }

    /**
     * Adds that the form of the documentation does not tell what is meant.
     *
     * @param code stable name of what was found, such as {@code duplicate-value}
     * @param where method, parameter or section
     * @param message what was assumed, in one sentence
     * @param source the place
     */
    public void undecided(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.UNDECIDED, code, where, message, source));
    }

    /**
     * Adds what another collection has found, after what is here.
     *
     * @param others the other collection, which stays as it is
     */
    public void addAll(Findings others) {
        findings.addAll(others.findings);
    }

    /**
     * Adds what was found elsewhere, after what is here.
     *
     * @param others findings, in their order
     */
    public void addAll(Collection<Finding> others) {
        findings.addAll(others);
    }

    /** {@return the words that were read by no phrase, for the spec, each once} */
    public List<UnreadText> unread() {
        return unread(findings);
    }

    /**
     * {@return the words among these findings that were read by no phrase, for the spec, each once}
     *
     * @param findings findings of any kind
     */
    public static List<UnreadText> unread(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNREAD)
                .map(finding -> new UnreadText(finding.where(), finding.message()))
                .distinct()
                .toList();
    }

    /** {@return everything found so far, in the order in which it was found} */
    public List<Finding> all() {
        return new ArrayList<>(findings);
    }
}
