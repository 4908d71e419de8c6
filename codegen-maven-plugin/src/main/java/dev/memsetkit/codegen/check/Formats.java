package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.model.FormatPatterns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms that the runtime knows. */
public final class Formats {

    private static final List<String> KNOWN = List.of(
            "container-name",
            "country-code",
            "domain",
            "email",
            "hex32",
            "hostname",
            "ipv4-list",
            "ipv6-list",
            "lb-service-name",
            "memset-date",
            "port-list",
            "printable-ascii",
            "service-name",
            "username",
            "zone-record-name");

    private Formats() {}

    static List<String> known() {
        return KNOWN;
    }

    static boolean isKnown(String format) {
        return KNOWN.contains(format);
    }

    /** Whether the pattern says what the form says already. */
    public static boolean implies(@Nullable String format, String pattern) {
        return format != null
                && FormatPatterns.of(format).filter(pattern::equals).isPresent();
    }
}
