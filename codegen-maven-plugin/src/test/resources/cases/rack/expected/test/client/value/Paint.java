package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code paint}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Paint implements WireValue {
    /**
     * {@code red}.
     */
    public static final Paint RED = new Paint("red");

    /**
     * {@code blue}.
     */
    public static final Paint BLUE = new Paint("blue");

    private static final List<Paint> VALUES_IN_ORDER = List.of(RED, BLUE);

    private final String value;

    private Paint(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static Paint of(String value) {
        return new Paint(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<Paint> values() {
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
        return other instanceof Paint that && that.value.equals(value);
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
