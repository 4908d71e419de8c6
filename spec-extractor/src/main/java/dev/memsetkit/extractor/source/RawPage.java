package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.document.DocumentFormat;

/**
 * A page, or a document of a form without separate pages, as it was loaded.
 *
 * @param name file name, such as {@code methods_dns.html} or {@code MemsetAPI.pdf}
 * @param origin path or address, for messages
 * @param bytes the content; not copied, do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // Pages are compared by nobody.
public record RawPage(String name, String origin, byte[] bytes) {

    /** {@return the form that the content has} */
    public DocumentFormat form() {
        return DocumentFormat.of(name, bytes);
    }
}
