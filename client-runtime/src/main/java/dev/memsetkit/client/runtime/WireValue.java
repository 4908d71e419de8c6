package dev.memsetkit.client.runtime;

/** A member of a documented set of values. */
public interface WireValue {

    /** {@return the value as it is sent and received: a {@link String} or a {@link Long}} */
    Object wireValue();
}
