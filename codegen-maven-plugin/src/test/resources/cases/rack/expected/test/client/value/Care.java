package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code care}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Care extends AbstractValue<String> {
    /** {@code gold}. */
    public static final Care GOLD = new Care("gold");
    /** {@code none}. */
    public static final Care NONE = new Care("none");
    private static final List<Care> VALUES = List.of(GOLD, NONE);

    private Care(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Care of(String value) {
        return new Care(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Care> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
