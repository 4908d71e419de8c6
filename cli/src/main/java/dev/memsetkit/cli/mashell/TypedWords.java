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

    /** Words that are not names and values; the message is all that users need. */
    static final class BadWordsException extends Exception {
        private static final long serialVersionUID = 1L;

        BadWordsException(String message) {
            super(message);
        }
    }

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final int LONGEST_NUMBER = 400;

    private TypedWords() {}

    /**
     * The parameters by name.
     *
     * @param notes gets what may be a slip
     */
    static Map<String, Object> read(List<String> words, Consumer<String> notes) throws BadWordsException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            String name = words.get(i++);
            if (i == words.size()) {
                throw new BadWordsException("param " + name + " without value");
            }
            String word = words.get(i++);
            Object value = word;
            if (i < words.size() && isType(word)) {
                value = value(word, words.get(i++));
            }
            if (parameters.put(name, value) != null) {
                notes.accept("param " + name + " is given twice, the last value is sent");
            }
        }
        return parameters;
    }

    private static boolean isType(String word) {
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
        return new BadWordsException("invalid value type " + type + " for " + text + ": expected " + expected);
    }

    private static Object integer(String type, String text) throws BadWordsException {
        String digits = text.strip();
        String expected = "a whole number of 32 bits";
        if (digits.length() > LONGEST_NUMBER || !INTEGER.matcher(digits).matches()) {
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
        double number =
                digits.length() <= LONGEST_NUMBER && DECIMAL.matcher(digits).matches()
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
