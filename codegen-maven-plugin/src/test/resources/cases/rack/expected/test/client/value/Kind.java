package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code kind}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Kind extends AbstractValue<String> {
    /** {@code h}: Half */
    public static final Kind H = new Kind("h");
    /** {@code f}: Full */
    public static final Kind F = new Kind("f");
    private static final List<Kind> VALUES = List.of(H, F);

    private Kind(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Kind of(String value) {
        return new Kind(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Kind> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
