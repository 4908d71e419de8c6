package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code state}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class State extends AbstractValue<String> {
    /** {@code UP}. */
    public static final State UP = new State("UP");
    /** {@code DOWN}. */
    public static final State DOWN = new State("DOWN");
    private static final List<State> VALUES = List.of(UP, DOWN);

    private State(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static State of(String value) {
        return new State(value);
    }

    /** {@return the documented values in documented order} */
    public static List<State> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
