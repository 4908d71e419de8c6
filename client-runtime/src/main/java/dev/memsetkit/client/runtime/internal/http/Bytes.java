package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.value.Surrogates;

/** Looks through bodies before they are read. */
final class Bytes {

    private Bytes() {}

    static boolean contains(byte[] body, byte[] word) {
        byte first = word[0];
        for (int i = 0; i <= body.length - word.length; i++) {
            if (body[i] == first && matches(body, i, word)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] body, byte[] word) {
        return body.length >= word.length && matches(body, 0, word);
    }

    private static boolean matches(byte[] body, int at, byte[] word) {
        for (int j = 0; j < word.length; j++) {
            if (body[at + j] != word[j]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there may be an escaped surrogate. */
    static boolean containsSurrogateEscape(byte[] body) {
        for (int i = 0; i + 2 < body.length; i++) {
            if (body[i] == '\\' && body[i + 1] == 'u' && (body[i + 2] == 'd' || body[i + 2] == 'D')) {
                return true;
            }
        }
        return false;
    }

    /** Whether JSON text escapes half of a surrogate pair. */
    static boolean hasLoneSurrogate(String json) {
        int expected = -1; // where the second half has to follow
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) != '\\') {
                if (expected == i) {
                    return true;
                }
                continue;
            }
            char unit = i + 5 < json.length() && json.charAt(i + 1) == 'u' ? unit(json, i + 2) : 'x';
            if (expected == i) {
                if (!Character.isLowSurrogate(unit)) {
                    return true;
                }
                expected = -1;
            } else if (Character.isLowSurrogate(unit)) {
                return true;
            } else if (Character.isHighSurrogate(unit)) {
                expected = i + 6;
            }
            i += json.startsWith("\\u", i) ? 5 : 1;
        }
        return expected >= 0 || Surrogates.isLoneIn(json);
    }

    private static char unit(String json, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(json.charAt(i), 16);
            if (digit < 0) {
                return 'x';
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    /** An upper bound of the number of values in JSON text. */
    static long mostValues(byte[] body) {
        long values = 1;
        for (byte b : body) {
            if (b == ',' || b == '[' || b == '{') {
                values++;
            }
        }
        return values;
    }
}
