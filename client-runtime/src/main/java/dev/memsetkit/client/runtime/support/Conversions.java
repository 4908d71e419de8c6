package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireValue;
import dev.memsetkit.client.runtime.internal.value.PlainValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How generated checks see values, whatever Java type they have, and what rules between parameters ask of them. */
public final class Conversions {

    private Conversions() {}

    /** The value of a member of a text value set. */
    public static @Nullable String textOf(@Nullable WireValue value) {
        return value == null ? null : (String) value.wireValue();
    }

    /** The value of a member of a number value set. */
    public static @Nullable Long integerOf(@Nullable WireValue value) {
        return value == null ? null : (Long) value.wireValue();
    }

    /** The text of a date. */
    public static @Nullable String dateOf(@Nullable MemsetDate date) {
        return date == null ? null : date.toString();
    }

    /** The value as the checks see it: without the Java type of a value set, a date or a Jackson node. */
    public static @Nullable Object plain(@Nullable Object value) {
        return PlainValue.of(value);
    }

    /** The number as checks compare it. */
    public static @Nullable Double numberOf(@Nullable BigDecimal value) {
        return value == null ? null : Double.valueOf(value.doubleValue());
    }

    /** The plain value if it is a String; {@code null} if not. */
    public static @Nullable String text(@Nullable Object plain) {
        return plain instanceof String text ? text : null;
    }

    /** The plain value if it is a whole number, saturated at the ends of long; {@code null} if not. */
    public static @Nullable Long integer(@Nullable Object plain) {
        return PlainValue.integer(plain);
    }

    /** The plain value if it is a number; {@code null} if not. */
    public static @Nullable Double number(@Nullable Object plain) {
        return PlainValue.number(plain);
    }

    /** The plain value if it is a Boolean; {@code null} if not. */
    public static @Nullable Boolean flag(@Nullable Object plain) {
        return plain instanceof Boolean flag ? flag : null;
    }

    /** Condition of a rule between parameters: given, and one of the values. */
    public static boolean among(@Nullable Object value, DocumentedValues values) {
        Object plain = PlainValue.of(value);
        return plain != null && values.contains(plain);
    }

    /** Condition of a rule between parameters: given, with that beginning. */
    public static boolean startsWith(@Nullable String value, String prefix) {
        return value != null && value.startsWith(prefix);
    }

    /** Condition of a rule between parameters: a text with that beginning. */
    public static boolean startsWith(@Nullable Object value, String prefix) {
        return PlainValue.of(value) instanceof String text && text.startsWith(prefix);
    }
}
