package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;
import java.util.List;

/**
 * One form of the documentation as it was loaded.
 *
 * @param form what its pages are
 * @param origin where it was loaded from, as it was given
 * @param pages its pages; one for a form without separate pages
 */
public record LoadedDocumentation(DocumentFormat form, String origin, List<RawPage> pages) {
    public LoadedDocumentation {
        pages = List.copyOf(pages);
    }
}
