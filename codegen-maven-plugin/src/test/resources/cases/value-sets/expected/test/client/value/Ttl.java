package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code ttl}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Ttl extends AbstractValue<Long> {
    /** {@code 0}: Default */
    public static final Ttl DEFAULT = new Ttl(0L);
    /** {@code 300}: 5 minutes */
    public static final Ttl MINUTES_5 = new Ttl(300L);
    /** {@code 86400}: 24 hours */
    public static final Ttl HOURS_24 = new Ttl(86400L);
    private static final List<Ttl> VALUES = List.of(DEFAULT, MINUTES_5, HOURS_24);

    private Ttl(Long value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    public static Ttl of(long value) {
        return new Ttl(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ttl received(Number value) {
        return new Ttl(wholeNumber(value));
    }

    /** {@return the documented values in documented order} */
    public static List<Ttl> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
