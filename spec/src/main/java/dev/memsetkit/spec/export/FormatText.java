package dev.memsetkit.spec.export;

import dev.memsetkit.spec.model.FormatPatterns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documented formats as regular expressions, for tools that know none of them. ECMA-262, RE2 and Java read them alike.
 *
 * <p>They say what the validators of clients say, but for the longest name in the DNS (253 characters), which takes a look
 * ahead that not all of those have.
 */
final class FormatText {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String RECORD_LABEL = "[A-Za-z0-9_/-]{1,63}";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String IPV4 = OCTET + "(?:\\." + OCTET + "){3}";
    private static final String GROUP = "[0-9A-Fa-f]{1,4}";
    private static final String LAST = "(?:" + GROUP + ":" + GROUP + "|" + IPV4 + ")";
    private static final String PORT =
            "(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3}|0)";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
    private static final String ZONE = "(?:Z|[+-](?:0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)?";

    private static final Map<String, String> PATTERNS = Map.of(
            "hostname",
            "^" + LABEL + "(?:\\." + LABEL + ")*\\.?$",
            "domain",
            "^" + LABEL + "(?:\\." + LABEL + ")+\\.?$",
            "email",
            "^" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+$",
            "zone-record-name",
            "^(?:(?:\\*|" + RECORD_LABEL + ")(?:\\." + RECORD_LABEL + ")*)?$",
            "country-code",
            "^[A-Za-z]{2}$",
            "ipv4-list",
            list(IPV4 + "(?:/(?:3[0-2]|[12]?[0-9]))?"),
            "ipv6-list",
            list(ipv6() + "(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?"),
            "port-list",
            list(PORT),
            "memset-date",
            date());

    /** Those that JSON Schema has too, with the same meaning. */
    private static final Set<String> STANDARD = Set.of("hostname", "email");

    private FormatText() {}

    /** The pattern of a format; empty for one that is not known. */
    static Optional<String> pattern(String format) {
        return FormatPatterns.of(format).or(() -> Optional.ofNullable(PATTERNS.get(format)));
    }

    /** Whether every validator of JSON Schema knows the format. */
    static boolean isStandard(String format) {
        return STANDARD.contains(format);
    }

    private static String list(String element) {
        return "^(?:any|" + element + "(?:," + element + ")*)$";
    }

    /** As RFC 3986 has it. */
    private static String ipv6() {
        StringBuilder address = new StringBuilder("(?:(?:" + GROUP + ":){6}" + LAST);
        for (int after = 5; after >= 0; after--) {
            address.append('|')
                    .append(before(5 - after))
                    .append("::")
                    .append(groups(after))
                    .append(LAST);
        }
        return address.append('|')
                .append(before(6))
                .append("::")
                .append(GROUP)
                .append('|')
                .append(before(7))
                .append("::)")
                .toString();
    }

    /** At most that many groups before the gap. */
    private static String before(int most) {
        return switch (most) {
            case 0 -> "";
            case 1 -> "(?:" + GROUP + ")?";
            default -> "(?:(?:" + GROUP + ":){0," + (most - 1) + "}" + GROUP + ")?";
        };
    }

    private static String groups(int number) {
        return number == 0 ? "" : "(?:" + GROUP + ":){" + number + "}";
    }

    /** A month, a day that the calendar has, or a day with time in one of the forms that are received. */
    private static String date() {
        return "^(?:[0-9]{4}-" + MONTH + "|" + day("-") + "(?: ?T?" + TIME + "(?:\\.(?:[0-9]{6}|[0-9]{3}))?" + ZONE
                + ")?|" + day("") + "T" + TIME + ZONE + ")$";
    }

    private static String day(String dash) {
        String leapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
        return "(?:[0-9]{4}" + dash + "(?:" + MONTH + dash + "(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])" + dash
                + "(?:29|30)|(?:0[13578]|1[02])" + dash + "31)|" + leapYear + dash + "02" + dash + "29)";
    }
}
