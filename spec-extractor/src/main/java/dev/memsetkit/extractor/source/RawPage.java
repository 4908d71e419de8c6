package dev.memsetkit.extractor.source;

/**
 * A page as it was loaded.
 *
 * @param name file name, such as {@code methods_dns.html}
 * @param origin path or address, for messages
 * @param bytes the content; not copied, do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // Pages are compared by nobody.
public record RawPage(String name, String origin, byte[] bytes) {}
