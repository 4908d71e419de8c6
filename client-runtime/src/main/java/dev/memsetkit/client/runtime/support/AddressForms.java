package dev.memsetkit.client.runtime.support;

/** Lists of addresses and ports of the firewall. */
final class AddressForms {

    /** What one element of a list is: the text between two places. */
    @FunctionalInterface
    interface Element {
        boolean matches(String text, int from, int to);
    }

    private AddressForms() {}

    static boolean list(String text, Element element) {
        if (text.equals("any")) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                if (!element.matches(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** The decimal number between two places, without sign or leading zeros; -1 if there is none up to the greatest. */
    private static int number(String text, int from, int to, int greatest) {
        if (from >= to || to - from > 5 || (to - from > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number <= greatest ? number : -1;
    }

    static boolean port(String text, int from, int to) {
        return number(text, from, to, 65535) >= 0;
    }

    /** The place of the slash, or the end where there is none; -1 if what follows it is no prefix length. */
    private static int networkEnd(String text, int from, int to, int longestPrefix) {
        int slash = text.indexOf('/', from);
        if (slash < 0 || slash >= to) {
            return to;
        }
        return number(text, slash + 1, to, longestPrefix) < 0 ? -1 : slash;
    }

    static boolean ipv4Network(String text, int from, int to) {
        return ipv4(text, from, networkEnd(text, from, to, 32));
    }

    private static boolean ipv4(String text, int from, int to) {
        int parts = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '.') {
                if (number(text, start, i, 255) < 0) {
                    return false;
                }
                parts++;
                start = i + 1;
            }
        }
        return parts == 4;
    }

    static boolean ipv6Network(String text, int from, int to) {
        return ipv6(text, from, networkEnd(text, from, to, 128));
    }

    /** Eight groups, or fewer with one "::"; the last two may be written as an IPv4 address. */
    private static boolean ipv6(String text, int from, int to) {
        int groups = 0;
        boolean gap = false;
        int i = from;
        if (to - from >= 2 && text.startsWith("::", from)) {
            gap = true;
            i = from + 2;
        }
        while (i < to) {
            int end = i;
            while (end < to && text.charAt(end) != ':') {
                end++;
            }
            if (end == to && text.lastIndexOf('.', to - 1) >= i) {
                return ipv4(text, i, to) && (gap ? groups + 2 < 8 : groups + 2 == 8);
            }
            if (!group(text, i, end)) {
                return false;
            }
            groups++;
            if (end == to) {
                break;
            }
            i = end + 1;
            if (i == to) {
                return false;
            }
            if (text.charAt(i) == ':') {
                if (gap) {
                    return false;
                }
                gap = true;
                i++;
            }
        }
        return gap ? groups < 8 : groups == 8;
    }

    private static boolean group(String text, int from, int to) {
        if (from >= to || to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!ServiceForms.hexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
