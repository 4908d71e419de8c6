package dev.memsetkit.client.runtime.xmlrpc;

/** Quotes of what was found: short, on one line. */
final class Quotes {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_LINE = 300;

    private Quotes() {}

    static String quote(CharSequence text) {
        return "\"" + bounded(text) + "\"";
    }

    static String bounded(CharSequence text) {
        return bounded(text, MAX_LENGTH);
    }

    /** A message of others. */
    static String line(String text) {
        return bounded(text, MAX_LINE);
    }

    private static String bounded(CharSequence text, int longest) {
        StringBuilder quote = new StringBuilder();
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            quote.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
        }
        return end < text.length() ? quote + "..." : quote.toString();
    }
}
