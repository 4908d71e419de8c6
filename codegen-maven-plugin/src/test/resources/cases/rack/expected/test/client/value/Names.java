package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code names}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Names extends AbstractValue<String> {
    /** {@code NEW}. */
    public static final Names NEW = new Names("NEW");
    /** {@code OLD}. */
    public static final Names OLD = new Names("OLD");
    private static final List<Names> VALUES = List.of(NEW, OLD);

    private Names(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Names of(String value) {
        return new Names(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Names> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
