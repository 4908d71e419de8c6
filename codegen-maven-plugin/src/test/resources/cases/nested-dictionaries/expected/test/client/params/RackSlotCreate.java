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

/** The parameters of {@link test.client.api.RackApi#slotCreate rack.slot_create}. */
@Generated("dev.memsetkit.codegen")
public final class RackSlotCreate extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.slot_create", "rack.html#rack.slot_create",
            List.of("rack", "place", "label"), List.of("rack", "place"));

    private RackSlotCreate(Builder builder) {
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

    /** {@return {@link Builder#rack rack}} */
    public String rack() {
        return required(0);
    }

    /** {@return {@link Builder#place place}} */
    public Long place() {
        return required(1);
    }

    /** {@return {@link Builder#label label}; {@code null} if not given} */
    public @Nullable String label() {
        return optional(2);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1), optional(2));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("rack"), values.integer("place"), values.string("label"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String rack,
            @Nullable Long place, @Nullable String label) {
        found = CHECKS.required(found, "rack", rack);
        found = CHECKS.required(found, "place", place);
        found = CHECKS.minimum(found, "place", place, 1L);
        return found;
    }

    /** Builds {@link RackSlotCreate}. */
    public static final class Builder extends AbstractBuilder<Builder, RackSlotCreate> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackSlotCreate from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code rack}}
         * @param rack The parameter {@code rack}. Required.
         */
        public Builder rack(String rack) {
            return set(0, rack);
        }

        /**
         * {@return this builder, with that {@code place}}
         * @param place The parameter {@code place} (from 1). Required.
         */
        public Builder place(long place) {
            return set(1, place);
        }

        /**
         * {@return this builder, with that {@code label}}
         * @param label The parameter {@code label}.
         */
        public Builder label(String label) {
            return set(2, label);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackSlotCreate(this);
        }
    }
}
