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
import test.client.value.Ram;
import test.client.value.Sku;

/** The parameters of {@link test.client.api.RackApi#order rack.order}. */
@Generated("dev.memsetkit.codegen")
public final class RackOrder extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("rack.order", "rack.html#rack.order", List.of("sku", "ram",
            "port", "note"), List.of());

    private static final DocumentedValues SKU_VALUES = DocumentedValues.of("S1", "S2", "M1");
    private static final DocumentedValues RAM_VALUES = DocumentedValues.of("1gb", "2gb", "4gb");
    private static final DocumentedValues RAM_1GB_TO_2GB = DocumentedValues.of("1gb", "2gb");
    private static final DocumentedValues RAM_2GB_TO_4GB = DocumentedValues.of("2gb", "4gb");

    private RackOrder(Builder builder) {
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

    /** {@return {@link Builder#sku sku}; {@code null} if not given} */
    public @Nullable Sku sku() {
        return optional(0);
    }

    /** {@return {@link Builder#ram ram}; {@code null} if not given} */
    public @Nullable Ram ram() {
        return optional(1);
    }

    /** {@return {@link Builder#port port}; {@code null} if not given} */
    public @Nullable Long port() {
        return optional(2);
    }

    /** {@return {@link Builder#note note}; {@code null} if not given} */
    public @Nullable String note() {
        return optional(3);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, Conversions.textOf(optional(0)), Conversions.textOf(optional(1)), optional(2), optional(3));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("sku"), values.string("ram"), values.integer("port"), values.string("note"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String sku,
            @Nullable String ram, @Nullable Long port, @Nullable String note) {
        if (sku != null) {
            found = CHECKS.oneOf(found, "sku", sku, SKU_VALUES);
        }
        if (ram != null) {
            found = CHECKS.oneOf(found, "ram", ram, RAM_VALUES);
        }
        if (sku != null) {
            switch (sku) {
                case "S1" -> {
                    found = CHECKS.ruleOneOf(found, "ram", ram, RAM_1GB_TO_2GB, "S1 has 1gb or 2gb");
                }
                case "S2" -> {
                    found = CHECKS.ruleOneOf(found, "ram", ram, RAM_2GB_TO_4GB, "S2 has 2gb or 4gb");
                }
                case "M1" -> {
                    found = CHECKS.ruleRequired(found, "port", port, "M1 needs a port");
                }
                default -> {
                }
            }
        }
        if (port != null) {
            found = CHECKS.ruleAbsent(found, "note", note, "a port takes no note");
        }
        return found;
    }

    /** Builds {@link RackOrder}. */
    public static final class Builder extends AbstractBuilder<Builder, RackOrder> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(RackOrder from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code sku}}
         * @param sku The parameter {@code sku} (one of {@code S1}, {@code S2}, {@code M1}).
         */
        public Builder sku(Sku sku) {
            return set(0, sku);
        }

        /**
         * {@return this builder, with that {@code ram}}
         * @param ram The parameter {@code ram} (one of {@code 1gb}, {@code 2gb}, {@code 4gb}).
         */
        public Builder ram(Ram ram) {
            return set(1, ram);
        }

        /**
         * {@return this builder, with that {@code port}}
         * @param port The parameter {@code port}.
         */
        public Builder port(long port) {
            return set(2, port);
        }

        /**
         * {@return this builder, with that {@code note}}
         * @param note The parameter {@code note}.
         */
        public Builder note(String note) {
            return set(3, note);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new RackOrder(this);
        }
    }
}
