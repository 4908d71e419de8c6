package dev.memsetkit.extractor.resolve;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns of those stated forms that a pattern says wholly. */
final class Formats {

    private static final Map<String, String> PATTERNS = Map.of(
            "service-name", "^[A-Za-z0-9._-]{1,64}$",
            "lb-service-name", "^[A-Za-z0-9_-]+$",
            "hex32", "^[0-9a-fA-F]{32}$",
            "printable-ascii", "^[ -~]*$",
            "username", "^[A-Za-z0-9_-][A-Za-z0-9._-]*$",
            "container-name", "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$");

    private Formats() {}

    /** The pattern of a form, if there is one that says it all. */
    static @Nullable String pattern(String format) {
        return PATTERNS.get(format);
    }
}
