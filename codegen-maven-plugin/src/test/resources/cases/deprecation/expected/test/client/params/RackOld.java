package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link test.client.api.RackApi#old rack.old}. */
@Generated("dev.memsetkit.codegen")
public final class RackOld extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.old", "rack.html#rack.old", List.of("id", "colour"),
            List.of("id"));

    private RackOld(Builder builder) {
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

    /**
     * {@return {@link Builder#id id}}
     * @deprecated the documentation calls the parameter deprecated
     */
    @Deprecated
    public String id() {
        return required(0);
    }

    /**
     * {@return {@link Builder#colour colour}; {@code null} if not given}
     * @deprecated the documentation calls the parameter deprecated and ignored
     */
    @Deprecated
    public @Nullable String colour() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("id"), values.string("colour"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String id,
            @Nullable String colour) {
        found = CHECKS.required(found, "id", id);
        found = CHECKS.deprecated(found, "id", id);
        if (colour != null) {
            found = CHECKS.ignored(found, "colour", colour);
        }
        return found;
    }

    /** Builds {@link RackOld}. */
    public static final class Builder extends AbstractBuilder<Builder, RackOld> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackOld from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code id}}
         * @param id The parameter {@code id}. Required.
         * @deprecated the documentation calls the parameter deprecated
         */
        @Deprecated
        public Builder id(String id) {
            return set(0, id);
        }

        /**
         * {@return this builder, with that {@code colour}}
         * @param colour The parameter {@code colour}.
         * @deprecated the documentation calls the parameter deprecated and ignored
         */
        @Deprecated
        public Builder colour(String colour) {
            return set(1, colour);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackOld(this);
        }
    }
}
