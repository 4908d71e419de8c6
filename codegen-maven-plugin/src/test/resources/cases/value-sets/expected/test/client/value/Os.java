package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Known values of {@code os}.
 *
 * <p>Others are accepted too: name them with {@link #of}. Receiving an unknown value never fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Os extends AbstractValue<String> {
    /** {@code debian}. */
    public static final Os DEBIAN = new Os("debian");
    private static final List<Os> VALUES = List.of(DEBIAN);

    private Os(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Os of(String value) {
        return new Os(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Os> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
