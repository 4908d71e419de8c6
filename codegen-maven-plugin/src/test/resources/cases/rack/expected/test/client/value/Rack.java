package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code rack}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Rack extends AbstractValue<String> {
    /** {@code R10}: Small Oak */
    public static final Rack R10 = new Rack("R10");
    /** {@code R20}: Big Steel */
    public static final Rack R20 = new Rack("R20");
    private static final List<Rack> VALUES = List.of(R10, R20);

    private Rack(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rack of(String value) {
        return new Rack(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Rack> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
