package dev.memsetkit.client.runtime.base;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that nobody changes any more. */
public final class Copies {

    private Copies() {}

    /**
     * The list, immutable.
     *
     * @param <T> type of the elements
     * @param list the list; {@code null} where it did not come
     * @return a copy; {@code null} for {@code null}
     * @throws IllegalArgumentException if there is no value at some place
     */
    public static <T> @Nullable List<T> list(@Nullable List<T> list) {
        if (list == null) {
            return null;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new IllegalArgumentException(UsageMessage.NULL_ELEMENT.text(i + 1));
            }
        }
        return List.copyOf(list);
    }

    /**
     * The map, immutable, in its order.
     *
     * @param <V> type of the values
     * @param map the map; {@code null} where it did not come
     * @return a copy; {@code null} for {@code null}
     */
    public static <V> @Nullable Map<String, V> map(@Nullable Map<String, V> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * The map, immutable, in its order.
     *
     * @param <V> type of the values
     * @param map the map; {@code null} where nothing came
     * @return a copy; empty for {@code null}
     */
    public static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
