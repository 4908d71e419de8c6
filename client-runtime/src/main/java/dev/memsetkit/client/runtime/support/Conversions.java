package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireValue;
import dev.memsetkit.client.runtime.internal.value.PlainValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How generated checks see values, whatever Java type they have, and what rules between parameters ask of them. */
public final class Conversions {

    private Conversions() {}

    /**
     * {@return the value of a member of a text value set; {@code null} for {@code null}}
     *
     * @param value the member
     */
    public static @Nullable String textOf(@Nullable WireValue value) {
        return value == null ? null : (String) value.wireValue();
    }

    /**
     * {@return the value of a member of a number value set; {@code null} for {@code null}}
     *
     * @param value the member
     */
    public static @Nullable Long integerOf(@Nullable WireValue value) {
        return value == null ? null : (Long) value.wireValue();
    }

    /**
     * {@return the text of a date; {@code null} for {@code null}}
     *
     * @param date the date
     */
    public static @Nullable String dateOf(@Nullable MemsetDate date) {
        return date == null ? null : date.toString();
    }

    /**
     * {@return the value as the checks see it: without the Java type of a value set, a date or a Jackson node}
     *
     * @param value a value of a parameter, of whatever Java type
     */
    public static @Nullable Object plain(@Nullable Object value) {
        return PlainValue.of(value);
    }

    /**
     * {@return the number as checks compare it; {@code null} for {@code null}}
     *
     * @param value the exact number
     */
    public static @Nullable Double numberOf(@Nullable BigDecimal value) {
        return value == null ? null : Double.valueOf(value.doubleValue());
    }

    /**
     * {@return the plain value if it is a String; {@code null} if not}
     *
     * @param plain a value as {@link #plain} returns it
     */
    public static @Nullable String text(@Nullable Object plain) {
        return plain instanceof String text ? text : null;
    }

    /**
     * {@return the plain value if it is a whole number, saturated at the ends of long; {@code null} if not}
     *
     * @param plain a value as {@link #plain} returns it
     */
    public static @Nullable Long integer(@Nullable Object plain) {
        return PlainValue.integer(plain);
    }

    /**
     * {@return the plain value if it is a number; {@code null} if not}
     *
     * @param plain a value as {@link #plain} returns it
     */
    public static @Nullable Double number(@Nullable Object plain) {
        return PlainValue.number(plain);
    }

    /**
     * {@return the plain value if it is a Boolean; {@code null} if not}
     *
     * @param plain a value as {@link #plain} returns it
     */
    public static @Nullable Boolean flag(@Nullable Object plain) {
        return plain instanceof Boolean flag ? flag : null;
    }

    /**
     * {@return whether a value is given and one of the values: the condition of a rule between parameters}
     *
     * @param value the value, of whatever Java type; {@code null} where it is not given
     * @param values those that the rule is about
     */
    public static boolean among(@Nullable Object value, DocumentedValues values) {
        Object plain = PlainValue.of(value);
        return plain != null && values.contains(plain);
    }

    /**
     * {@return whether a text is given and begins so: the condition of a rule between parameters}
     *
     * @param value the text; {@code null} where it is not given
     * @param prefix its beginning, in the same case
     */
    public static boolean startsWith(@Nullable String value, String prefix) {
        return value != null && value.startsWith(prefix);
    }

    /**
     * {@return whether a value is a text and begins so: the condition of a rule between parameters}
     *
     * @param value the value, of whatever Java type; {@code null} where it is not given
     * @param prefix its beginning, in the same case
     */
    public static boolean startsWith(@Nullable Object value, String prefix) {
        return PlainValue.of(value) instanceof String text && text.startsWith(prefix);
    }
}
