package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary that is sent within parameters, with the keys of
 * {@link test.client.api.RackApi#slotCreate rack.slot_create}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackSlotCreateEntry extends AbstractDictionary {
    static final MethodChecks CHECKS = new MethodChecks("rack.slot_create", "rack.html#rack.slot_create",
            List.of("place", "label"), List.of("place"));

    private RackSlotCreateEntry(Builder builder) {
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

    /** {@return {@link Builder#place place}} */
    public Long place() {
        return required(0);
    }

    /** {@return {@link Builder#label label}; {@code null} if not given} */
    public @Nullable String label() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), optional(1));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.integer("place"), values.string("label"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable Long place,
            @Nullable String label) {
        found = CHECKS.required(found, "place", place);
        found = CHECKS.minimum(found, "place", place, 1L);
        return found;
    }

    static @Nullable List<Violation> dictionary(@Nullable Object value) {
        if (value instanceof RackSlotCreateEntry built) {
            return built.violations();
        }
        NamedValues values = NamedValues.of(CHECKS, value);
        return values == null ? CHECKS.type(null, "", value, "Dictionary") : values.finish(check(values));
    }

    /** Builds {@link RackSlotCreateEntry}. */
    public static final class Builder extends AbstractBuilder<Builder, RackSlotCreateEntry> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackSlotCreateEntry from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code place}}
         * @param place The parameter {@code place} (from 1). Required.
         */
        public Builder place(long place) {
            return set(0, place);
        }

        /**
         * {@return this builder, with that {@code label}}
         * @param label The parameter {@code label}.
         */
        public Builder label(String label) {
            return set(1, label);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackSlotCreateEntry(this);
        }
    }
}
