package dev.memsetkit.client.runtime.internal.value;

/** Finds halves of surrogate pairs: text that no charset can write without replacing it in silence. */
public final class Surrogates {

    private Surrogates() {}

    /** Whether a text holds half of a pair. */
    public static boolean isLoneIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }
}
