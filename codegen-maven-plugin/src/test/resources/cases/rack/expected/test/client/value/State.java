package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code state}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class State implements WireValue {
    /**
     * {@code UP}.
     */
    public static final State UP = new State("UP");

    /**
     * {@code DOWN}.
     */
    public static final State DOWN = new State("DOWN");

    private static final List<State> VALUES_IN_ORDER = List.of(UP, DOWN);

    private final String value;

    private State(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static State of(String value) {
        return new State(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<State> values() {
        return VALUES_IN_ORDER;
    }

    /**
     * The value as it is sent and received.
     */
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Whether the documentation knows the value.
     */
    public boolean isKnown() {
        return VALUES_IN_ORDER.contains(this);
    }

    @Override
    public Object wireValue() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
