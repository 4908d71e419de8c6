package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link test.client.api.RackApi#info rack.info}. */
@Generated("dev.memsetkit.codegen")
public final class RackInfoRequest extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.info", "racks.html#rack.info", List.of("id"),
            List.of("id"));

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
    public String id() {
        return required(0);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("id"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String id) {
        found = CHECKS.required(found, "id", id);
        found = CHECKS.format(found, "id", id, Format.HEX32);
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
         * @param id Rack to look at. Rack IDs are 32 hex digits. Required.
         */
        public Builder id(String id) {
            return set(0, id);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackInfoRequest(this);
        }
    }
}
