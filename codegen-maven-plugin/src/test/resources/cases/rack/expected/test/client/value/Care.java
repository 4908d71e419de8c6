package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code care}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Care implements WireValue {
    /**
     * {@code gold}.
     */
    public static final Care GOLD = new Care("gold");

    /**
     * {@code none}.
     */
    public static final Care NONE = new Care("none");

    private static final List<Care> VALUES_IN_ORDER = List.of(GOLD, NONE);

    private final String value;

    private Care(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static Care of(String value) {
        return new Care(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<Care> values() {
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
        return other instanceof Care that && that.value.equals(value);
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
