package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code height}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 *
 * <p>Values without a constant:
 * <ul>
 * <li>{@code 1}
 * <li>{@code 42}: as high as a rack that stands on the floor can be
 * </ul>
 */
@Generated("dev.memsetkit.codegen")
public final class Height extends AbstractValue<Long> {
    private static final List<Height> VALUES = List.of(new Height(1L), new Height(42L));

    private Height(Long value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    public static Height of(long value) {
        return new Height(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Height received(Number value) {
        return new Height(wholeNumber(value));
    }

    /** {@return the documented values in documented order} */
    public static List<Height> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
