package dev.memsetkit.client.runtime.support;

/** Forms that are a set of characters with a condition on the ends or the length. */
final class ServiceForms {

    private ServiceForms() {}

    static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean hexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** At least one and at most that many letters, digits and others. */
    static boolean name(String text, int longest, String others) {
        if (text.isEmpty() || text.length() > longest) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!letterOrDigit(text.charAt(i)) && others.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean hex32(String text) {
        if (text.length() != 32) {
            return false;
        }
        for (int i = 0; i < 32; i++) {
            if (!hexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean username(String text) {
        return name(text, Integer.MAX_VALUE, "-._") && text.charAt(0) != '.';
    }

    static boolean container(String text) {
        return name(text, Integer.MAX_VALUE, "-") && text.charAt(0) != '-' && text.charAt(text.length() - 1) != '-';
    }

    static boolean printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Letters of either case: what is no country is known to the API alone, as the list changes. */
    static boolean country(String text) {
        return name(text, 2, "") && text.length() == 2 && text.charAt(0) > '9' && text.charAt(1) > '9';
    }
}
