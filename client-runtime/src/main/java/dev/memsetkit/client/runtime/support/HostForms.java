package dev.memsetkit.client.runtime.support;

/** Forms of names in the DNS: labels of at most 63 characters between dots, 253 characters in all. */
final class HostForms {

    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;
    private static final int MAX_LOCAL_PART = 64;

    private HostForms() {}

    static boolean host(String text, int leastLabels) {
        return host(text, 0, leastLabels);
    }

    /** The root's dot at the end is no label. */
    private static boolean host(String text, int from, int leastLabels) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        if (end - from > MAX_NAME) {
            return false;
        }
        int labels = 0;
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '.') {
                boolean edges = i > start && text.charAt(start) != '-' && text.charAt(i - 1) != '-';
                if (!edges || i - start > MAX_LABEL) {
                    return false;
                }
                labels++;
                start = i + 1;
            } else if (!ServiceForms.letterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return labels >= leastLabels;
    }

    /** As wide as zones are used: service labels, a wildcard in front, slashes of delegated reverse zones. */
    static boolean recordName(String text) {
        if (text.length() > MAX_NAME) {
            return false;
        }
        int start = 0;
        for (int i = 0; !text.isEmpty() && i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (i == start || i - start > MAX_LABEL) {
                    return false;
                }
                start = i + 1;
            } else if (!recordCharacter(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean recordCharacter(String text, int i) {
        char c = text.charAt(i);
        boolean wildcard = c == '*' && i == 0 && (text.length() == 1 || text.charAt(1) == '.');
        return wildcard || ServiceForms.letterOrDigit(c) || c == '-' || c == '_' || c == '/';
    }

    /** What JSON Schema's {@code email} is too: atoms between dots, without quoted ones, which no form of a site takes. */
    static boolean email(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_PART || text.endsWith(".") || text.charAt(at - 1) == '.') {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && i > 0 && text.charAt(i - 1) != '.';
            if (!dot && !ServiceForms.letterOrDigit(c) && "!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
                return false;
            }
        }
        return host(text, at + 1, 2);
    }
}
