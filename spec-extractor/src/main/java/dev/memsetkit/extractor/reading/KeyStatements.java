package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.DeclaredFlags;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.Qualification;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports the sentences about a returned key that speak of its values and that no phrase reads. */
final class KeyStatements {

    private final Findings findings;

    KeyStatements(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reports what is unread; tells whether it may say that the values are others than those listed.
     *
     * @param flags what stands beside the type
     * @param values the values that are listed
     */
    boolean check(
            String where,
            List<Paragraph> paragraphs,
            Optional<DeclaredFlags> flags,
            Collection<String> values,
            Source source) {
        flags.filter(DeclaredFlags::deprecated).ifPresent(said -> findings.unread(where, "Deprecated", source));
        flags.ifPresent(said -> said.unread().forEach(flag -> findings.unread(where, flag, source)));
        boolean doubted = false;
        for (Paragraph paragraph : paragraphs) {
            String text = SentenceText.of(paragraph.text(), Set.of());
            if (KeyPhrases.glossed(List.of(text.split("\n"))).isEmpty()) {
                for (String sentence : SentenceSplitter.of(text)) {
                    boolean opens = !values.isEmpty() && Qualification.opens(sentence);
                    if (opens || KeyPhrases.isUnread(sentence)) {
                        findings.unread(where, SentenceText.printed(sentence), paragraph.source());
                        doubted |= opens || Doubts.doubtsValues(sentence, values);
                    }
                }
            }
        }
        return doubted;
    }
}
