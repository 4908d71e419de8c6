package dev.memsetkit.spec.model;

/**
 * Where in the documentation something stands.
 *
 * @param document file name of the document or page; empty where nothing is known
 * @param anchor fragment within the page; empty for documents without anchors
 * @param page page number, from 1; {@link #UNNUMBERED} for documents without pages
 * @param line line within the document, from 1; {@link #UNNUMBERED} where the place is the document as a whole
 */
public record Source(String document, String anchor, int page, int line) {

    /** Stands for the number of a page or line where there is none. */
    public static final int UNNUMBERED = 0;

    /** Nothing is known of the place. */
    public static final Source NONE = new Source("", "", UNNUMBERED, UNNUMBERED);

    /**
     * Checks the numbers.
     *
     * @param document the {@link #document()}
     * @param anchor the {@link #anchor()}
     * @param page the {@link #page()}
     * @param line the {@link #line()}
     * @throws IllegalArgumentException if one is negative
     */
    public Source {
        if (page < UNNUMBERED || line < UNNUMBERED) {
            throw new IllegalArgumentException(
                    document + ": found page " + page + ", line " + line + ", expected numbers from 1");
        }
    }

    /**
     * {@return a document as a whole}
     *
     * @param document file name of the document or page
     */
    public static Source ofDocument(String document) {
        return new Source(document, "", UNNUMBERED, UNNUMBERED);
    }

    /** The place as people write it: {@code methods_dns.html#dns.reload} or {@code MemsetAPI.pdf, page 12, line 3}. */
    @Override
    public String toString() {
        if (equals(NONE)) {
            return "an unknown place";
        } else if (!anchor.isEmpty()) {
            return document + "#" + anchor;
        }
        return document + (page == UNNUMBERED ? "" : ", page " + page) + (line == UNNUMBERED ? "" : ", line " + line);
    }
}
