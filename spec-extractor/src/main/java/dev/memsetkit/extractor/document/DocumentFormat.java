package dev.memsetkit.extractor.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms in which the documentation is published. */
public enum DocumentFormat {
    HTML,
    PDF,
    TEXT;

    /** Readers accept a PDF header anywhere in the first kilobyte. */
    private static final int HEADER_REACH = 1024;

    /** The form of a file: its first bytes decide, then its name; what neither tells is taken for HTML. */
    public static DocumentFormat of(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_REACH), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        if (start.contains("%PDF-") || lower.endsWith(".pdf")) {
            return PDF;
        }
        return lower.endsWith(".txt") ? TEXT : HTML;
    }
}
