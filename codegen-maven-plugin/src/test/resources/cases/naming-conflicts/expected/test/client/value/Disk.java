package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code disk}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 *
 * <p>Values without a constant:
 * <ul>
 * <li>{@code 4x250gb_ssd}
 * <li>{@code 10mbps_7to1}
 * <li>{@code 32}
 * <li>{@code 0}
 * </ul>
 */
@Generated("dev.memsetkit.codegen")
public final class Disk extends AbstractValue<String> {
    /** {@code tcp,udp}. */
    public static final Disk TCP_UDP = new Disk("tcp,udp");
    /** The empty string. */
    public static final Disk EMPTY = new Disk("");
    /** {@code a}. */
    public static final Disk A = new Disk("a");
    /** {@code A}. */
    public static final Disk A2 = new Disk("A");
    /** {@code memset-warning}. */
    public static final Disk MEMSET_WARNING = new Disk("memset-warning");
    /** <code>grün</code>. */
    public static final Disk GRUFCN = new Disk("grün");

    private static final List<Disk> VALUES = List.of(new Disk("4x250gb_ssd"), TCP_UDP, new Disk("10mbps_7to1"),
            new Disk("32"), new Disk("0"), EMPTY, A, A2, MEMSET_WARNING, GRUFCN);

    private Disk(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Disk of(String value) {
        return new Disk(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Disk> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
