package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Known values of {@code os}.
 *
 * <p>Others are accepted too: name them with {@link #of}. Receiving an unknown value never fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Os implements WireValue {
    /**
     * {@code linux}.
     */
    public static final Os LINUX = new Os("linux");

    /**
     * {@code bsd}.
     */
    public static final Os BSD = new Os("bsd");

    private static final List<Os> VALUES_IN_ORDER = List.of(LINUX, BSD);

    private final String value;

    private Os(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static Os of(String value) {
        return new Os(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<Os> values() {
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
        return other instanceof Os that && that.value.equals(value);
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
