package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code colour}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Colour extends AbstractValue<String> {
    /** {@code red}. */
    public static final Colour RED = new Colour("red");
    /** {@code blue}. */
    public static final Colour BLUE = new Colour("blue");
    /** {@code grey}. */
    public static final Colour GREY = new Colour("grey");
    private static final List<Colour> VALUES = List.of(RED, BLUE, GREY);

    private Colour(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Colour of(String value) {
        return new Colour(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Colour> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
