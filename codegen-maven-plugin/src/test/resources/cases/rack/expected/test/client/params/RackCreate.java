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

/** The parameters of {@link test.client.api.RackApi#create rack.create}. */
@Generated("dev.memsetkit.codegen")
public final class RackCreate extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.create", "racks.html#rack.create", List.of("slots",
            "weight"), List.of());

    private RackCreate(Builder builder) {
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

    /** {@return {@link Builder#slots slots}; {@code null} if not given} */
    public @Nullable List<RackSlotCreateEntry> slots() {
        return optional(0);
    }

    /**
     * {@return {@link Builder#weight weight}; {@code null} if not given}
     * @deprecated the documentation calls the parameter deprecated and ignored
     */
    @Deprecated
    public @Nullable Long weight() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.list("slots"), values.integer("weight"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable List<?> slots,
            @Nullable Long weight) {
        found = CHECKS.maxItems(found, "slots", slots, 42);
        if (slots != null) {
            for (int i = 0; i < slots.size(); i++) {
                found = CHECKS.element(found, "slots", i, RackSlotCreateEntry.dictionary(slots.get(i)));
            }
        }
        if (weight != null) {
            found = CHECKS.ignored(found, "weight", weight);
            found = CHECKS.minimum(found, "weight", weight, 1L);
            found = CHECKS.maximum(found, "weight", weight, 900L);
        }
        return found;
    }

    /** Builds {@link RackCreate}. */
    public static final class Builder extends AbstractBuilder<Builder, RackCreate> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackCreate from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code slots}}
         * @param slots A List of Dictionaries with slots as described in
         *     {@link test.client.api.RackApi#slotCreate rack.slot_create}. Note that the dictionaries shouldn't
         *     include the rack_id parameter. You can only send a maximum of 42 slots (at most 42 elements).
         */
        public Builder slots(List<RackSlotCreateEntry> slots) {
            return set(0, List.copyOf(slots));
        }

        /**
         * {@return this builder, with that {@code weight}}
         * @param weight Weight in kg (from 1; up to 900).
         * @deprecated the documentation calls the parameter deprecated and ignored
         */
        @Deprecated
        public Builder weight(long weight) {
            return set(1, weight);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackCreate(this);
        }
    }
}
