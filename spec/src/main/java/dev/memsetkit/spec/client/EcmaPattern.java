package dev.memsetkit.spec.client;

/**
 * Regular expressions of JSON Schema, which are those of ECMA-262, written as RE2 reads them: it matches in linear time,
 * whatever the text. What only a search with backtracking could match is refused, and so is what the two read differently.
 */
public final class EcmaPattern {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_STATES = 10_000;
    private static final String SPACES =
            "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
    private static final String LINE_ENDS = "\\n\\r\\x{2028}\\x{2029}";

    private final String ecma;
    private final StringBuilder re2 = new StringBuilder();
    private int at;

    private EcmaPattern(String ecma) {
        this.ecma = ecma;
    }

    /**
     * The pattern as RE2 reads it; RE2 itself may still refuse it.
     *
     * @throws IllegalArgumentException if it has no such form; the message says why
     */
    public static String toRe2(String pattern) {
        if (pattern.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(pattern.length() + " characters, at most " + MAX_LENGTH + " are read");
        }
        long states = PatternSize.of(pattern);
        if (states > MAX_STATES) {
            throw new IllegalArgumentException(
                    "repeats that make " + states + " states of it, at most " + MAX_STATES + " are matched");
        }
        return new EcmaPattern(pattern).translated();
    }

    private String translated() {
        while (at < ecma.length()) {
            char c = ecma.charAt(at);
            if (c == '\\') {
                at++;
                escape(false);
            } else if (c == '[') {
                at++;
                set();
            } else if (c == '(' && ecma.startsWith("(?", at)) {
                group();
            } else if (c == '.') {
                re2.append("[^").append(LINE_ENDS).append(']');
                at++;
            } else {
                re2.append(c);
                at++;
            }
        }
        return re2.toString();
    }

    private void group() {
        if (!ecma.startsWith("(?:", at)) {
            throw new IllegalArgumentException("a group that begins with "
                    + ecma.substring(at, Math.min(at + 3, ecma.length())) + " has no linear form");
        }
        re2.append("(?:");
        at += 3;
    }

    private void set() {
        boolean negated = ecma.startsWith("^", at);
        at += negated ? 1 : 0;
        if (ecma.startsWith("]", at)) {
            throw new IllegalArgumentException("an empty set of characters");
        }
        re2.append(negated ? "[^" : "[");
        while (at < ecma.length() && ecma.charAt(at) != ']') {
            char c = ecma.charAt(at++);
            if (c == '\\') {
                escape(true);
            } else {
                re2.append(c == '[' || c == '^' || c == '&' ? "\\" : "").append(c);
            }
        }
        if (at == ecma.length()) {
            throw new IllegalArgumentException("a set of characters without an end");
        }
        re2.append(']');
        at++;
    }

    private void escape(boolean inSet) {
        if (at == ecma.length()) {
            throw new IllegalArgumentException("a \\ at the end");
        }
        char c = ecma.charAt(at++);
        switch (c) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f', 'v' -> re2.append('\\').append(c);
            case 's' -> re2.append(inSet ? SPACES : "[" + SPACES + "]");
            case '0' -> {
                if (at < ecma.length() && Character.isDigit(ecma.charAt(at))) {
                    throw new IllegalArgumentException("an octal escape");
                }
                code(0);
            }
            case 'x' -> code(hex(2));
            case 'u' -> code(unicode());
            case 'b' -> re2.append(inSet ? "\\x{8}" : "\\b");
            default -> otherEscape(c, inSet);
        }
    }

    private void otherEscape(char c, boolean inSet) {
        if (!inSet && c == 'S') {
            re2.append("[^").append(SPACES).append(']');
        } else if (!inSet && c == 'B') {
            re2.append("\\B");
        } else if (c < 0x80 && !Character.isLetterOrDigit(c) && c != '_') {
            re2.append('\\').append(c);
        } else {
            throw new IllegalArgumentException("\\" + c + (inSet ? " in a set" : "") + " has no linear form");
        }
    }

    private void code(int codePoint) {
        re2.append("\\x{").append(Integer.toHexString(codePoint)).append('}');
    }

    private int unicode() {
        int unit = hex(4);
        boolean pair = Character.isHighSurrogate((char) unit) && ecma.startsWith("\\u", at);
        if (pair) {
            at += 2;
            return Character.toCodePoint((char) unit, (char) hex(4));
        }
        return unit;
    }

    private int hex(int digits) {
        int end = at + digits;
        if (end > ecma.length() || !ecma.substring(at, end).matches("[0-9A-Fa-f]+")) {
            throw new IllegalArgumentException("an escape without " + digits + " hex digits");
        }
        int value = Integer.parseInt(ecma.substring(at, end), 16);
        at = end;
        return value;
    }
}
