package test.client.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.memsetkit.client.runtime.base.AbstractValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The values of {@code id}.
 *
 * <p>A value that was added after generation can be named with {@link #of}. Receiving an unknown value never
 * fails.
 *
 * <p>Values without a constant:
 * <ul>
 * <li><code>*&#47;</code>: Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/,
 * &#64;param x, {@code a}b{@code and }rack.info()`.
 * <li><code>$S</code>
 * <li><code>&#92;u0041</code>
 * </ul>
 */
@Generated("dev.memsetkit.codegen")
public final class Id extends AbstractValue<String> {
    private static final List<Id> VALUES = List.of(new Id("*/"), new Id("$S"), new Id("\\u0041"));

    private Id(String value) {
        super(value);
    }

    /**
     * {@return the value, documented or not}
     * @param value the value on the wire
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Id of(String value) {
        return new Id(value);
    }

    /** {@return the documented values in documented order} */
    public static List<Id> values() {
        return VALUES;
    }

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }
}
