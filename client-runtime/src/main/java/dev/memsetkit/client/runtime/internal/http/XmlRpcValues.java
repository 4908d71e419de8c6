package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.WireDictionary;
import dev.memsetkit.client.runtime.WireValue;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters as XML-RPC has them: without types of ours. */
final class XmlRpcValues {

    private XmlRpcValues() {}

    static Map<String, @Nullable Object> of(Map<?, ?> values) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(String.valueOf(name), of(value)));
        return plain;
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof WireValue wire) {
            return wire.wireValue();
        } else if (value instanceof WireDictionary dictionary) {
            return of(dictionary.asMap());
        } else if (value instanceof Map<?, ?> map) {
            return of(map);
        } else if (value instanceof List<?> list) {
            return list.stream().map(XmlRpcValues::of).toList();
        } else if (value instanceof MemsetDate date) {
            return of(date);
        }
        return value;
    }

    /** XML-RPC has no months: they go as text. */
    private static Object of(MemsetDate date) {
        if (date.precision() == MemsetDate.Precision.MONTH) {
            return date.toString();
        }
        LocalDateTime time = date.toLocalDateTime();
        return date.offset().<Object>map(time::atOffset).orElse(time);
    }
}
