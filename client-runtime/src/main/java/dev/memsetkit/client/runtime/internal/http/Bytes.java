package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.value.Surrogates;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks through bodies before they are read. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long UNDERSCORES = 0x5F5F5F5F5F5F5F5FL;
    /** What the backslash and the underscore have in common, and few others. */
    private static final long BUT_TWO_BITS = 0xFCFCFCFCFCFCFCFCL;
    /** The key by which the API reports an error, and the letter of it that is rare. */
    private static final byte[] ERROR_TYPE = "\"error_type\"".getBytes(StandardCharsets.US_ASCII);

    private static final int UNDERSCORE = 6;

    private Bytes() {}

    /**
     * What one look at a body tells.
     *
     * @param ascii whether all of it is ASCII
     * @param surrogates whether there may be an escaped surrogate
     * @param errorType whether the key {@code error_type} stands somewhere
     */
    record Look(boolean ascii, boolean surrogates, boolean errorType) {}

    /** Eight bytes at a time, as this is the one pass over an answer that a call by hand does not make. */
    static Look look(byte[] body) {
        long strange = 0; // Bit 7 of a byte that is not ASCII, or is 0, as in UTF-16.
        boolean surrogates = false;
        boolean errorType = false;
        int i = 0;
        for (; i + Long.BYTES <= body.length; i += Long.BYTES) {
            long eight = (long) EIGHT.get(body, i);
            strange |= eight | zeroes(eight);
            if (zeroes((eight & BUT_TWO_BITS) ^ BACKSLASHES) != 0) {
                surrogates |= hasSurrogateEscape(body, i, zeroes(eight ^ BACKSLASHES));
                errorType |= hasErrorType(body, i, zeroes(eight ^ UNDERSCORES));
            }
        }
        for (; i < body.length; i++) {
            strange |= body[i] <= 0 ? HIGH_BITS : 0;
            surrogates |= isSurrogateEscape(body, i);
            errorType |= isErrorType(body, i);
        }
        return new Look((strange & HIGH_BITS) == 0, surrogates, errorType);
    }

    /** Whether the key stands around one of the eight bytes; the first bit of each that may be an underscore is set. */
    private static boolean hasErrorType(byte[] body, int from, long places) {
        for (long rest = places; rest != 0; rest &= rest - 1) {
            if (isErrorType(body, from + (Long.numberOfTrailingZeros(rest) >>> 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isErrorType(byte[] body, int underscore) {
        int start = underscore - UNDERSCORE;
        return body[underscore] == '_'
                && start >= 0
                && start + ERROR_TYPE.length <= body.length
                && matches(body, start, ERROR_TYPE);
    }

    /** Bit 7 of at least the first byte that is zero; nothing if none is. */
    private static long zeroes(long eight) {
        return (eight - 0x0101010101010101L) & ~eight & HIGH_BITS;
    }

    private static boolean hasSurrogateEscape(byte[] body, int from, long places) {
        for (long rest = places; rest != 0; rest &= rest - 1) {
            if (isSurrogateEscape(body, from + (Long.numberOfTrailingZeros(rest) >>> 3))) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] body, byte[] word) {
        return body.length >= word.length && matches(body, 0, word);
    }

    private static boolean isSurrogateEscape(byte[] body, int at) {
        return at + 2 < body.length
                && body[at] == '\\'
                && body[at + 1] == 'u'
                && (body[at + 2] == 'd' || body[at + 2] == 'D');
    }

    /** Searches by the last byte of the word, as a rare one lets most of the body be skipped. */
    static boolean contains(byte[] body, byte[] word) {
        int last = word.length - 1;
        int[] skip = new int[128];
        Arrays.fill(skip, word.length);
        for (int i = 0; i < last; i++) {
            skip[word[i]] = last - i;
        }
        for (int end = last; end < body.length; ) {
            byte b = body[end];
            if (b == word[last] && matches(body, end - last, word)) {
                return true;
            }
            end += b < 0 ? word.length : skip[b];
        }
        return false;
    }

    private static boolean matches(byte[] body, int at, byte[] word) {
        for (int j = 0; j < word.length; j++) {
            if (body[at + j] != word[j]) {
                return false;
            }
        }
        return true;
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
