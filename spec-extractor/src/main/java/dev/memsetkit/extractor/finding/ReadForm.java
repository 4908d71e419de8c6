package dev.memsetkit.extractor.finding;

import dev.memsetkit.extractor.document.DocumentFormat;
import java.util.List;

/**
 * A form of the documentation that was read.
 *
 * @param name where it was loaded from, as it was given
 * @param form what its pages are
 * @param pages names of its pages
 */
public record ReadForm(String name, DocumentFormat form, List<String> pages) {
    /**
     * Keeps an unmodifiable copy of {@code pages}.
     *
     * @param name the {@link #name()}
     * @param form the {@link #form()}
     * @param pages the {@link #pages()}
     */
    public ReadForm {
        pages = List.copyOf(pages);
    }
}
