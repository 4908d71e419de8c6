package dev.memsetkit.cli.mashell;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Names, each followed by its value, with a type in parentheses before the value or without. */
final class TypedWords {

    /** Words that are not names and values; the message is that of ma-shell 0.3. */
    static final class BadWordsException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String expected;

        BadWordsException(String message, String expected) {
            super(message);
            this.expected = expected;
        }

        /** What was expected instead. */
        String expected() {
            return expected;
        }
    }

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final int MAX_DIGITS = 400;

    private TypedWords() {}

    /**
     * The parameters by name.
     *
     * @param notes gets what may be a slip
     */
    static Map<String, Object> read(List<String> words, Consumer<String> notes) throws BadWordsException {
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isPrefix = i + 1 < words.size() && isType(word);
            typed.add(isPrefix ? value(word, words.get(++i)) : word);
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i += 2) {
            if (typed.get(i).equals("|")) {
                throw new BadWordsException("param | is not a name", "expected one | with one filename behind it");
            } else if (i + 1 == typed.size()) {
                throw new BadWordsException("param " + typed.get(i) + " without value", "expected name value");
            } else if (!(typed.get(i) instanceof String name)) {
                throw new BadWordsException("param " + typed.get(i) + " is not a name", "expected name value");
            } else if (parameters.put(name, typed.get(i + 1)) != null) {
                notes.accept("param " + name + " is given twice, the last value is sent");
            }
        }
        return parameters;
    }

    /** Whether a word in front of a value says which type that has. */
    static boolean isType(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "(string)", "(int)", "(float)", "(boolean)", "(list)" -> true;
            default -> false;
        };
    }

    private static Object value(String type, String text) throws BadWordsException {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "(int)" -> integer(type, text);
            case "(float)" -> decimal(type, text);
            case "(boolean)" -> flag(type, text);
            case "(list)" -> list(text);
            default -> text;
        };
    }

    private static List<String> list(String text) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            items.add(item.strip());
        }
        return items;
    }

    private static BadWordsException bad(String type, String text, String expected) {
        return new BadWordsException("invalid value type " + type + " for " + text, "expected " + expected);
    }

    private static Object integer(String type, String text) throws BadWordsException {
        String digits = text.strip();
        String expected = "a whole number of 32 bits";
        if (digits.length() > MAX_DIGITS || !INTEGER.matcher(digits).matches()) {
            throw bad(type, text, expected);
        }
        BigInteger number = new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits);
        if (number.bitLength() >= Integer.SIZE) {
            throw bad(type, text, expected);
        }
        return number.intValue();
    }

    private static Object decimal(String type, String text) throws BadWordsException {
        String digits = text.strip();
        double number = digits.length() <= MAX_DIGITS && DECIMAL.matcher(digits).matches()
                ? Double.parseDouble(digits)
                : Double.NaN;
        if (!Double.isFinite(number)) {
            throw bad(type, text, "a number that is finite");
        }
        return number;
    }

    private static Object flag(String type, String text) throws BadWordsException {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off", "" -> false;
            default -> throw bad(type, text, "true, false, 1 or 0");
        };
    }
}
