package dev.memsetkit.client.runtime.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt name or value was meant to be. */
public final class Suggestion {

    /** Longer text is no typing error; the bound keeps hostile input cheap. */
    private static final int MAX_LENGTH = 100;

    private Suggestion() {}

    /**
     * {@return {@code ", did you mean "..."?"}; empty where no candidate is near}
     *
     * @param found a name or value that is not known
     * @param candidates those that are known, compared as text
     */
    public static String text(String found, Collection<?> candidates) {
        String nearest = nearest(found, candidates);
        return nearest == null ? "" : ", did you mean \"" + nearest + "\"?";
    }

    /**
     * {@return the one candidate that is nearest, letters of either case; {@code null} if several are as near, or if more
     * than one letter and more than a third of them differ in each}
     *
     * @param found a name or value that is not known
     * @param candidates those that are known, compared as text
     */
    public static @Nullable String nearest(String found, Collection<?> candidates) {
        Set<String> nearest = allNearest(found, candidates);
        // Of several any one would be a guess.
        return nearest.size() == 1 ? nearest.iterator().next() : null;
    }

    /**
     * {@return whether it may be one of the candidates misspelt, though perhaps not which}
     *
     * @param found a name or value that is not known
     * @param candidates those that are known, compared as text
     */
    public static boolean isNear(String found, Collection<?> candidates) {
        return !allNearest(found, candidates).isEmpty();
    }

    private static Set<String> allNearest(String found, Collection<?> candidates) {
        Set<String> nearest = new HashSet<>();
        if (found.length() > MAX_LENGTH) {
            return nearest;
        }
        String lower = found.toLowerCase(Locale.ROOT);
        int least = Math.max(1, found.length() / 3);
        for (Object candidate : candidates) {
            String text = String.valueOf(candidate);
            int distance = distance(lower, text.toLowerCase(Locale.ROOT), least + 1);
            if (distance < least) {
                least = distance;
                nearest.clear();
            }
            if (distance == least) {
                nearest.add(text);
            }
        }
        return nearest;
    }

    /** Insertions, deletions and substitutions between two texts; at least {@code bound} where there are that many. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
