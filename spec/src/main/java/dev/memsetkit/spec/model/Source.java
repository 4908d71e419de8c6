package dev.memsetkit.spec.model;

/**
 * Where in the documentation something stands.
 *
 * @param document file name of the document or page
 * @param anchor fragment within the page; empty for documents without anchors
 * @param page page number, from 1; 0 for documents without pages
 * @param line line within the document, from 1
 */
public record Source(String document, String anchor, int page, int line) {

    /** The place as people write it: {@code methods_dns.html#dns.reload} or {@code MemsetAPI.pdf, page 12}. */
    @Override
    public String toString() {
        if (!anchor.isEmpty()) {
            return document + "#" + anchor;
        }
        return page > 0 ? document + ", page " + page + ", line " + line : document + ", line " + line;
    }
}
