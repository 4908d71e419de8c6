package dev.memsetkit.client.runtime.xmlrpc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts of typed values mean. {@code null} is what no such text means. Blanks around are no part of the text. */
final class ScalarForms {

    /** Beyond it a number is none that a double holds. */
    private static final int MAX_EXPONENT_DIGITS = 3;

    private static final Pattern DOUBLE =
            Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?0*([0-9]+))?");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,9}))?"
                    + "(Z|[+-][0-9]{2}:?[0-9]{2})?");

    private ScalarForms() {}

    /** Digits, perhaps after a sign, that make a whole number of 64 bits. */
    static @Nullable Long integer(char[] text, int end) {
        int at = 0;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        if (at == end) {
            return null;
        }
        long value = 0; // Negative all the way, as there is one more of them.
        for (; at < end; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9 || value < (Long.MIN_VALUE + digit) / 10) {
                return null;
            }
            value = value * 10 - digit;
        }
        if (negative) {
            return value;
        }
        return value == Long.MIN_VALUE ? null : Long.valueOf(-value);
    }

    static @Nullable Boolean bool(String text) {
        return switch (text) {
            case "1", "true" -> Boolean.TRUE;
            case "0", "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A decimal number as {@link java.math.BigDecimal} reads it; its size is one that a double has. */
    static @Nullable String decimal(String text) {
        Matcher form = DOUBLE.matcher(text);
        if (!form.matches()) {
            return null;
        }
        String exponent = form.group(1);
        if ((exponent != null && exponent.length() > MAX_EXPONENT_DIGITS)
                || Double.isInfinite(Double.parseDouble(text))) {
            return null;
        }
        return text;
    }

    /**
     * A date in the form that the API has in JSON: {@code YYYY-MM-DD}, or with {@code HH:MM:SS} unless that is midnight, with
     * no offset or that of UTC, which is how a day alone comes. A fraction of a second and an offset are kept.
     */
    static @Nullable String date(String text) {
        Matcher form = DATE.matcher(text);
        if (!form.matches() || "0000".equals(form.group(1))) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(form, 1), number(form, 3), number(form, 4));
            LocalTime time = LocalTime.of(number(form, 5), number(form, 6), number(form, 7));
            String fraction = fraction(form.group(8));
            String offset =
                    form.group(9) == null ? "" : ZoneOffset.of(form.group(9)).getId();
            boolean dayAlone =
                    time.toSecondOfDay() == 0 && fraction.isEmpty() && (offset.isEmpty() || offset.equals("Z"));
            return dayAlone ? day.toString() : day + " " + clock(time) + fraction + offset;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static String clock(LocalTime time) {
        return form2(time.getHour()) + ":" + form2(time.getMinute()) + ":" + form2(time.getSecond());
    }

    private static String form2(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Three, six or nine digits; none for a fraction of nothing. */
    private static String fraction(@Nullable String digits) {
        if (digits == null || digits.chars().allMatch(c -> c == '0')) {
            return "";
        }
        return "." + digits + "0".repeat((3 - digits.length() % 3) % 3);
    }

    static byte @Nullable [] base64(char[] text, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (!XmlElements.isBlank(text[i])) {
                digits.append(text[i]);
            }
        }
        try {
            return Base64.getDecoder().decode(digits.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
