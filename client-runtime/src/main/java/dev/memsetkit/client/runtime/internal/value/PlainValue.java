package dev.memsetkit.client.runtime.internal.value;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as the checks see them, whichever door they came through. */
public final class PlainValue {

    private static final int MAX_SHOWN = 80;

    private PlainValue() {}

    /** The value without its Java or Jackson dress, one level deep: nesting is followed no further than documented. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof String || value instanceof Long || value == null) {
            return value;
        } else if (value instanceof WireValue wire) {
            return wire.wireValue();
        } else if (value instanceof MemsetDate date) {
            return date.toString();
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        } else if (value instanceof Float number) {
            return number.doubleValue();
        } else if (value instanceof JsonNode node) {
            return of(node);
        }
        return value;
    }

    private static @Nullable Object of(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isNumber()) {
            return of(node.numberValue());
        } else if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>(node.size());
            node.forEach(list::add);
            return list;
        } else if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue()));
            return map;
        }
        return null;
    }

    /** A whole number as JSON Schema understands it, so 1.0 is one; beyond the range of long its end. */
    public static @Nullable Long integer(@Nullable Object plain) {
        if (plain instanceof Long number) {
            return number;
        } else if (plain instanceof BigInteger number) {
            return saturated(number);
        } else if (plain instanceof Double number) {
            return number == Math.rint(number) && !Double.isInfinite(number) ? Long.valueOf(number.longValue()) : null;
        } else if (plain instanceof BigDecimal number) {
            return integer(number);
        }
        return null;
    }

    /** By its scale, not by its digits: 1e999999999 must not become a number of so many digits. */
    private static @Nullable Long integer(BigDecimal number) {
        if (number.signum() == 0) {
            return 0L;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return null;
        }
        long digits = (long) stripped.precision() - stripped.scale();
        return digits > 20
                ? Long.valueOf(number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE)
                : saturated(stripped.toBigInteger());
    }

    private static Long saturated(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    public static @Nullable Double number(@Nullable Object plain) {
        if (plain instanceof Double number) {
            return number.isNaN() || number.isInfinite() ? null : number;
        }
        return plain instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    /** The documented name of the value's type. */
    public static String typeName(@Nullable Object plain) {
        if (plain == null) {
            return "null";
        } else if (plain instanceof String) {
            return "String";
        } else if (plain instanceof Boolean) {
            return "Boolean";
        } else if (plain instanceof Long || plain instanceof BigInteger) {
            return "Integer";
        } else if (plain instanceof Number) {
            return "Float";
        }
        return plain instanceof Collection ? "List" : "Dictionary";
    }

    /** For people: containers only by their kind, so that no secret within them is shown. */
    public static String shown(@Nullable Object value) {
        Object plain = of(value);
        if (plain == null) {
            return "";
        } else if (plain instanceof String text) {
            return shortened(text);
        } else if (plain instanceof Collection<?> list) {
            return "List of " + list.size();
        }
        return plain instanceof Number || plain instanceof Boolean ? shortened(plain.toString()) : "Dictionary";
    }

    /** A value that can be shown later: what may change until then is shown now. */
    public static @Nullable Object kept(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                ? value
                : shown(value);
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
        return text.substring(0, end) + "...";
    }
}
