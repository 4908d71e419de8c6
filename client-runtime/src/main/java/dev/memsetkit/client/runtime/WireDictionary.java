package dev.memsetkit.client.runtime;

import java.util.Map;

/** Something that is sent as a dictionary. */
public interface WireDictionary {

    /**
     * {@return what is sent: only what was given, by the names on the wire, in documented order} Values are {@link
     * String}, {@link Long}, {@link java.math.BigDecimal}, {@link Boolean}, {@link MemsetDate}, {@link WireValue},
     * {@link WireDictionary}, or a {@link java.util.List} or {@link Map} of these.
     */
    Map<String, Object> asMap();
}
