package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Kind;

/**
 * A dictionary that is sent within parameters, with the keys of
 * {@link test.client.api.RackApi#slotCreate rack.slot_create}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackSlotCreateEntry extends AbstractDictionary {
    static final MethodChecks CHECKS = new MethodChecks("rack.slot_create", "racks.html#rack.slot_create",
            List.of("label", "kind"), List.of());

    private static final DocumentedValues KIND_VALUES = DocumentedValues.of("h", "f");

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

    /** {@return {@link Builder#label label}; {@code null} if not given} */
    public @Nullable String label() {
        return optional(0);
    }

    /** {@return {@link Builder#kind kind}; {@code null} if not given} */
    public @Nullable Kind kind() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), Conversions.textOf(optional(1)));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("label"), values.string("kind"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String label,
            @Nullable String kind) {
        if (label != null) {
            found = CHECKS.format(found, "label", label, Format.HOSTNAME);
            found = CHECKS.maxLength(found, "label", label, 12);
        }
        if (kind != null) {
            found = CHECKS.oneOf(found, "kind", kind, KIND_VALUES);
        }
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
         * {@return this builder, with that {@code label}}
         * @param label Label. Must be a valid hostname. Defaults to 'front' (at most 12 characters).
         */
        public Builder label(String label) {
            return set(0, label);
        }

        /**
         * {@return this builder, with that {@code kind}}
         * @param kind Kind of slot. Defaults to 'Half' (one of {@code h}, {@code f}; default {@code h}).
         */
        public Builder kind(Kind kind) {
            return set(1, kind);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackSlotCreateEntry(this);
        }
    }
}
