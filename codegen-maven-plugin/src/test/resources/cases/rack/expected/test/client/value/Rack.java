package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code rack}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Rack implements WireValue {
    /**
     * {@code R10}: Small Oak
     */
    public static final Rack R10 = new Rack("R10");

    /**
     * {@code R20}: Big Steel
     */
    public static final Rack R20 = new Rack("R20");

    private static final List<Rack> VALUES_IN_ORDER = List.of(R10, R20);

    private final String value;

    private Rack(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static Rack of(String value) {
        return new Rack(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<Rack> values() {
        return VALUES_IN_ORDER;
    }

    /**
     * The value as it is sent and received.
     */
    @JsonValue
    public String value() {
        return value;
    }

    /**
     * Whether the documentation knows the value.
     */
    public boolean isKnown() {
        return VALUES_IN_ORDER.contains(this);
    }

    @Override
    public Object wireValue() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rack that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
