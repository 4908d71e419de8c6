package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Id;

/** The parameters of {@link test.client.api.RackApi#info rack.info}. */
@Generated("dev.memsetkit.codegen")
public final class RackInfoRequest extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.info", "rack.html#rack.info", List.of("id"),
            List.of("id"));

    private static final DocumentedValues ID_VALUES = DocumentedValues.of("*/", "$S", "\\u0041");

    private RackInfoRequest(Builder builder) {
        super(CHECKS, builder);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return {@link Builder#id id}} */
    public Id id() {
        return required(0);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, Conversions.textOf(optional(0)));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("id"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String id) {
        found = CHECKS.required(found, "id", id);
        found = CHECKS.oneOf(found, "id", id, ID_VALUES);
        return found;
    }

    /** Builds {@link RackInfoRequest}. */
    public static final class Builder extends AbstractBuilder<Builder, RackInfoRequest> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackInfoRequest from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code id}}
         * @param id Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x,
         *     {@code a}b{@code and }rack.info()` (one of <code>*&#47;</code>, <code>$S</code>,
         *     <code>&#92;u0041</code>). Required.
         */
        public Builder id(Id id) {
            return set(0, id);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackInfoRequest(this);
        }
    }
}
