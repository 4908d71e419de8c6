package dev.memsetkit.extractor.source;

import java.time.Duration;

/**
 * Bounds of what is loaded.
 *
 * @param pages most pages of one documentation
 * @param pageBytes most bytes of one page
 * @param totalBytes most bytes in all
 * @param timeout longest wait for a connection and for a page
 * @param totalTimeout longest time for all pages of a site; the last page may take its own timeout longer
 */
public record Limits(int pages, int pageBytes, long totalBytes, Duration timeout, Duration totalTimeout) {

    /** A hundred times what the documentation needs (37 pages, 1 MB in all), and not what hurts. */
    public static final Limits DEFAULT =
            new Limits(5_000, 64 << 20, 128L << 20, Duration.ofSeconds(20), Duration.ofMinutes(10));
}
