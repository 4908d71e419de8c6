package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code paint}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Paint extends AbstractValue<String> {
    /** {@code red}. */
    public static final Paint RED = new Paint("red");
    /** {@code blue}. */
    public static final Paint BLUE = new Paint("blue");
    private static final List<Paint> VALUES = List.of(RED, BLUE);

    private Paint(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Paint of(String value) {
        return new Paint(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Paint> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
