package dev.memsetkit.spec.model;

import java.util.Map;
import java.util.Optional;

/** The patterns of those stated forms that a pattern says wholly; ECMA-262 and RE2 read them alike. */
public final class FormatPatterns {

    private static final Map<String, String> PATTERNS = Map.of(
            "service-name", "^[A-Za-z0-9._-]{1,64}$",
            "lb-service-name", "^[A-Za-z0-9_-]+$",
            "hex32", "^[0-9a-fA-F]{32}$",
            "printable-ascii", "^[ -~]*$",
            "username", "^[A-Za-z0-9_-][A-Za-z0-9._-]*$",
            "container-name", "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$");

    private FormatPatterns() {}

    /**
     * {@return the pattern of a form; empty if there is none that says it all}
     *
     * @param format name of the form, as in {@link Constraints#format()}
     */
    public static Optional<String> of(String format) {
        return Optional.ofNullable(PATTERNS.get(format));
    }
}
