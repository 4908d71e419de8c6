package dev.memsetkit.cli.call;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells a method name that is a typing error from one that the documentation does not have yet. */
final class MisspeltMethod {

    private MisspeltMethod() {}

    /** The methods that a name turns into by one letter more, less, changed or swapped with the next, whatever the case. */
    static List<String> meant(String name, Collection<String> methods) {
        String lower = name.toLowerCase(Locale.ROOT);
        return methods.stream()
                .filter(method -> isOneEdit(lower, method.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isOneEdit(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean isSwapped = left == 2
                && right == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return Math.max(left, right) <= 1 || isSwapped;
    }
}
