package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ReadingVerbs;
import dev.memsetkit.extractor.reading.MethodFacts;

/**
 * Which methods change nothing: a client may repeat a call of theirs. It takes two proofs that do not depend on each
 * other, the verb of the name and the verb of the first sentence; where only one is there, the method counts as one that
 * changes something, and that is reported.
 */
final class SafeMethods {

    private final Findings findings;

    SafeMethods(Findings findings) {
        this.findings = findings;
    }

    boolean isSafe(MethodFacts method) {
        boolean text = ReadingVerbs.isInText(method.summary(), method.description());
        boolean name = ReadingVerbs.isInName(method.name())
                || (text && ReadingVerbs.isNamedAfterResult(method.name(), method.summary()));
        if (name != text) {
            findings.undecided(
                    "safety",
                    method.tag(),
                    method.name()
                            + (name
                                    ? ": the name says that nothing is changed, the text does not: \""
                                    : ": the text says that nothing is changed, the name does not: \"")
                            + method.summary() + "\"; read as a method that changes something",
                    method.source());
        }
        return name && text;
    }
}
