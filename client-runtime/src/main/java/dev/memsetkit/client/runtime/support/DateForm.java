package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.MemsetDate;
import java.time.DateTimeException;

/** The forms of dates. */
final class DateForm {

    private static final int MAX_LENGTH = 40;

    private DateForm() {}

    /** The usual form is told without an object; what else {@link MemsetDate} reads is left to it. */
    static boolean matches(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        if (text.length() == 10 && shape(text) && day(text) <= 28) {
            return month(text) >= 1 && month(text) <= 12 && day(text) >= 1;
        }
        try {
            MemsetDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean shape(String text) {
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int month(String text) {
        return two(text, 5);
    }

    private static int day(String text) {
        return two(text, 8);
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + (text.charAt(at + 1) - '0');
    }
}
