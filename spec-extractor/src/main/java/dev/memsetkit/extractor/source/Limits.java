package dev.memsetkit.extractor.source;

import java.time.Duration;

/**
 * Bounds of what is loaded.
 *
 * @param pages most pages of one documentation
 * @param pageBytes most bytes of one page
 * @param totalBytes most bytes in all
 * @param timeout longest wait for a connection and for a page
 */
public record Limits(int pages, int pageBytes, long totalBytes, Duration timeout) {

    /** Far above what the documentation needs (50 pages, 80 KB the largest), far below what hurts. */
    public static final Limits DEFAULT = new Limits(500, 8 << 20, 64L << 20, Duration.ofSeconds(20));
}
