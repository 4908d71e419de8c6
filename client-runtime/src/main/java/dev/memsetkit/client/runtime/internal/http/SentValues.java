package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.WireValue;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import dev.memsetkit.client.runtime.internal.value.Surrogates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that are sent: how they are written as text, and which cannot be sent without becoming something else. */
final class SentValues {

    private static final int MAX_EXPONENT = 1_000;

    private SentValues() {}

    /**
     * A scalar as text.
     *
     * @throws IllegalArgumentException if it cannot be sent
     */
    static String text(String name, @Nullable Object value) {
        check(name, value);
        if (value instanceof Boolean flag) {
            return flag ? "1" : "0";
        } else if (value instanceof WireValue wire) {
            return wire.wireValue().toString();
        } else if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).toPlainString();
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof JsonNode node) {
            return node.isBoolean() ? (node.booleanValue() ? "1" : "0") : node.asText();
        }
        return String.valueOf(value);
    }

    /** Checks all values, at any depth. */
    static void check(Map<?, ?> values) {
        values.forEach((name, value) -> {
            check(String.valueOf(name), name);
            check(String.valueOf(name), value);
        });
    }

    private static void check(String name, @Nullable Object value) {
        if (value instanceof String text) {
            if (Surrogates.isLoneIn(text)) {
                throw unsendable(name, "text with half of a surrogate pair", "text that UTF-8 can write");
            }
        } else if (value instanceof Double || value instanceof Float) {
            if (!Double.isFinite(((Number) value).doubleValue())) {
                throw unsendable(name, value.toString(), "a finite number");
            }
        } else if (value instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
                throw unsendable(name, "a number with an exponent of " + -number.scale(), "at most " + MAX_EXPONENT);
            }
        } else if (value instanceof MemsetDate date) {
            if (date.precision() == MemsetDate.Precision.TEXT) {
                throw unsendable(name, "\"" + date + "\"", "a date");
            }
        } else if (value instanceof Map<?, ?> map) {
            check(map);
        } else if (value instanceof WireDictionary dictionary) {
            check(dictionary.asMap());
        } else if (value instanceof List<?> list) {
            list.forEach(item -> check(name, item));
        } else if (value instanceof WireValue wire) {
            check(name, wire.wireValue());
        } else if (!(value instanceof Number || value instanceof Boolean || value instanceof JsonNode)) {
            throw unsendable(
                    name,
                    value == null ? "null" : "a " + value.getClass().getName(),
                    "a text, number, Boolean, date, list or map");
        }
    }

    private static IllegalArgumentException unsendable(String name, String found, String expected) {
        return new IllegalArgumentException(UsageMessage.UNSENDABLE.text(name, found, expected));
    }
}
