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

    /** The documentation is wrong there. */
    public void documentation(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.DOCUMENTATION, code, where, message, source));
    }

    /** A fact there could not be read. */
    public void lost(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.LOST, code, where, message, source));
    }

    /** A text there looks like a constraint and was read by no phrase. */
    public void unread(String where, String text, Source source) {
        findings.add(new Finding(Finding.Kind.UNREAD, "unread-constraint", where, text, source));
    }

    /** The form of the documentation does not tell what is meant; the message says what was assumed. */
    public void undecided(String code, String where, String message, Source source) {
        findings.add(new Finding(Finding.Kind.UNDECIDED, code, where, message, source));
    }

    /** Adds what another collection has found. */
    public void addAll(Findings others) {
        findings.addAll(others.findings);
    }

    /** Adds what was found elsewhere. */
    public void addAll(Collection<Finding> others) {
        findings.addAll(others);
    }

    /** The words that were read by no phrase, for the spec, each once. */
    public List<UnreadText> unread() {
        return unread(findings);
    }

    /** The words among these findings that were read by no phrase, for the spec, each once. */
    public static List<UnreadText> unread(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNREAD)
                .map(finding -> new UnreadText(finding.where(), finding.message()))
                .distinct()
                .toList();
    }

    /** Everything found so far, in the order in which it was found. */
    public List<Finding> all() {
        return new ArrayList<>(findings);
    }
}
