package dev.memsetkit.extractor.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How pages at addresses are fetched.
 *
 * @param cache folder in which pages are kept between runs; {@code null} for none
 * @param offline whether nothing but the cache is asked
 * @param cacheMaxAge how long pages are taken for unchanged, after they were asked for last, as long as the first page
 *     of the documentation is unchanged
 * @param proxies the proxies; empty for what the Java virtual machine is set to
 */
public record WebAccess(@Nullable Path cache, boolean offline, Duration cacheMaxAge, List<WebProxy> proxies) {

    /** Every page is fetched anew. */
    public static final WebAccess DIRECT = new WebAccess(null, false, Duration.ZERO, List.of());

    /**
     * Keeps an unmodifiable copy of the proxies.
     *
     * @param cache the {@link #cache()}
     * @param offline whether it is {@link #offline()}
     * @param cacheMaxAge the {@link #cacheMaxAge()}
     * @param proxies the {@link #proxies()}
     * @throws IllegalArgumentException if the age is negative
     */
    public WebAccess {
        proxies = List.copyOf(proxies);
        if (cacheMaxAge.isNegative()) {
            throw new IllegalArgumentException("cacheMaxAge: found " + cacheMaxAge + ", expected 0 or more");
        }
    }
}
