package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.memsetkit.client.runtime.WireValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code disk}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 */
@Generated("dev.memsetkit.codegen")
public final class Disk implements WireValue {
    /**
     * {@code 4x250gb_ssd}.
     */
    public static final Disk _4X250GB_SSD = new Disk("4x250gb_ssd");

    /**
     * {@code tcp,udp}.
     */
    public static final Disk TCP_UDP = new Disk("tcp,udp");

    /**
     * {@code 10mbps_7to1}.
     */
    public static final Disk _10MBPS_7TO1 = new Disk("10mbps_7to1");

    /**
     * {@code 32}.
     */
    public static final Disk _32 = new Disk("32");

    /**
     * {@code 0}.
     */
    public static final Disk _0 = new Disk("0");

    /**
     * The empty string.
     */
    public static final Disk EMPTY = new Disk("");

    /**
     * {@code a}.
     */
    public static final Disk A = new Disk("a");

    /**
     * {@code A}.
     */
    public static final Disk A2 = new Disk("A");

    /**
     * {@code memset-warning}.
     */
    public static final Disk MEMSET_WARNING = new Disk("memset-warning");

    /**
     * <code>grün</code>.
     */
    public static final Disk GRUFCN = new Disk("grün");

    private static final List<Disk> VALUES_IN_ORDER = List.of(_4X250GB_SSD, TCP_UDP, _10MBPS_7TO1,
            _32, _0, EMPTY, A, A2, MEMSET_WARNING, GRUFCN);

    private final String value;

    private Disk(String value) {
        this.value = value;
    }

    /**
     * The value of that name on the wire, whether the documentation knows it or not.
     */
    @JsonCreator
    public static Disk of(String value) {
        return new Disk(Objects.requireNonNull(value));
    }

    /**
     * The documented values in documented order.
     */
    public static List<Disk> values() {
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
        return other instanceof Disk that && that.value.equals(value);
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
