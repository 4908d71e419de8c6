package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.DeclaredFlags;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.SentenceSplitter;
import dev.memsetkit.extractor.grammar.SentenceText;
import dev.memsetkit.spec.model.Source;
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
     */
    boolean check(String where, List<Paragraph> paragraphs, Optional<DeclaredFlags> flags, Source source) {
        flags.filter(DeclaredFlags::deprecated).ifPresent(said -> findings.unread(where, "Deprecated", source));
        flags.ifPresent(said -> said.unread().forEach(flag -> findings.unread(where, flag, source)));
        boolean doubted = false;
        for (Paragraph paragraph : paragraphs) {
            String text = SentenceText.of(paragraph.text(), Set.of());
            if (KeyPhrases.glossed(List.of(text.split("\n"))).isEmpty()) {
                for (String sentence : SentenceSplitter.of(text)) {
                    if (KeyPhrases.isUnread(sentence)) {
                        findings.unread(where, SentenceText.printed(sentence), paragraph.source());
                        doubted |= Doubts.doubtsValues(sentence);
                    }
                }
            }
        }
        return doubted;
    }
}
