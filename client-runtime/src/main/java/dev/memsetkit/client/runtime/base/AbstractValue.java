package dev.memsetkit.client.runtime.base;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a documented set of values: two are equal if they are of one class and the same on the wire.
 *
 * @param <T> type on the wire, {@link String} or {@link Long}
 */
public abstract class AbstractValue<T> implements WireValue {

    private final T value;

    /**
     * A value.
     *
     * @param value the value on the wire
     */
    protected AbstractValue(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /**
     * A whole number as it arrives: also as {@code 300.0}.
     *
     * @param number the number
     * @return the number
     * @throws ArithmeticException if it has a fraction or does not fit
     * @throws IllegalArgumentException if it is {@code null}, which Jackson makes of a text without content
     */
    protected static Long wholeNumber(@Nullable Number number) {
        if (number == null) {
            throw new IllegalArgumentException(UsageMessage.EMPTY_NUMBER.text());
        }
        try {
            return new BigDecimal(number.toString()).longValueExact();
        } catch (ArithmeticException e) {
            throw new ArithmeticException(UsageMessage.NOT_WHOLE.text());
        }
    }

    /**
     * The value as it is sent and received.
     *
     * @return the value
     */
    @JsonValue
    public final T value() {
        return value;
    }

    /**
     * Whether the documentation listed the value when the client was generated.
     *
     * @return whether it did
     */
    public abstract boolean isKnown();

    @Override
    public final Object wireValue() {
        return value;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AbstractValue<?> that && that.getClass() == getClass() && that.value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value.toString();
    }
}
