package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code level}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 *
 * <p>Values without a constant:
 * <ul>
 * <li>{@code 0}
 * <li>{@code 32}
 * </ul>
 */
@Generated("dev.memsetkit.codegen")
public final class Level extends AbstractValue<Long> {
    private static final List<Level> VALUES = List.of(new Level(0L), new Level(32L));

    private Level(Long value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    public static Level of(long value) {
        return new Level(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Level received(Number value) {
        return new Level(wholeNumber(value));
    }

    /** {@return the documented values in documented order} */
    public static List<Level> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
