package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.reading.DocumentFact;
import dev.memsetkit.extractor.reading.DocumentFacts;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.spec.model.ChangelogEntry;
import dev.memsetkit.spec.model.ErrorType;

/** Notes what the facts about the whole API were read from: release, addresses, errors, changelog. */
final class DocumentEvidence {

    private final Provenance provenance;

    DocumentEvidence(Provenance provenance) {
        this.provenance = provenance;
    }

    void add(DocumentFacts facts) {
        for (DocumentFact.Kind kind : DocumentFact.Kind.values()) {
            Sourced<DocumentFact> said = facts.document().get(kind);
            if (said != null) {
                provenance.add(
                        Subject.DOCUMENT, "", "", kind.word(), said.fact().value(), said.words(), said.source());
            }
        }
        for (Sourced<ErrorType> said : facts.errors()) {
            ErrorType error = said.fact();
            String name = error.name();
            provenance.add(
                    Subject.ERROR, name, "", "code", Integer.toString(error.code()), said.words(), said.source());
            provenance.add(
                    Subject.ERROR,
                    name,
                    "",
                    "httpStatus",
                    Integer.toString(error.httpStatus()),
                    said.words(),
                    said.source());
        }
        for (Sourced<ChangelogEntry> said : facts.changelog()) {
            ChangelogEntry entry = said.fact();
            provenance.add(Subject.RELEASE, entry.version(), "", "date", entry.date(), said.words(), said.source());
        }
    }
}
