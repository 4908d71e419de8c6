package dev.memsetkit.cli.input;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Turns text into values as the API does: a form has text only. What is no text of the type stays text, so that the
 * check of the type finds it.
 */
public final class Coercion {

    private static final int MAX_DIGITS = 400;

    private Coercion() {}

    /**
     * The value of a text.
     *
     * @param type documented type, or empty
     */
    public static Object value(String text, String type) {
        return switch (type) {
            case "Boolean" -> flag(text);
            case "Integer" -> integer(text);
            case "Float" -> decimal(text);
            default -> text;
        };
    }

    /** "0" and "1" are documented; clients that work send Python's "True" and "False" too. */
    private static Object flag(String text) {
        return switch (text) {
            case "1", "True" -> true;
            case "0", "False" -> false;
            default -> text;
        };
    }

    private static Object integer(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        if (text.length() == start || text.length() > MAX_DIGITS) {
            return text;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text;
            }
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }

    private static Object decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.-+eE".indexOf(text.charAt(i)) < 0) {
                return text;
            }
        }
        try {
            double number = text.length() > MAX_DIGITS ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(number) ? (Object) number : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
