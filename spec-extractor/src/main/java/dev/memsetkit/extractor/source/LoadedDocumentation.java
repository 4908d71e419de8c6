package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;
import dev.memsetkit.extractor.finding.Finding;
import java.util.List;

/**
 * One form of the documentation as it was loaded.
 *
 * @param form what its pages are
 * @param origin where it was loaded from, as it was given
 * @param pages its pages; one for a form without separate pages
 * @param findings what there is to say of how its pages were found, such as links to pages that are not there
 */
public record LoadedDocumentation(DocumentFormat form, String origin, List<RawPage> pages, List<Finding> findings) {
    /**
     * Keeps unmodifiable copies of {@code pages} and {@code findings}.
     *
     * @param form the {@link #form()}
     * @param origin the {@link #origin()}
     * @param pages the {@link #pages()}
     * @param findings the {@link #findings()}
     */
    public LoadedDocumentation {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    LoadedDocumentation(DocumentFormat form, String origin, List<RawPage> pages) {
        this(form, origin, pages, List.of());
    }
}
