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
import test.client.value.Care;
import test.client.value.Paint;
import test.client.value.Rack;

/** The parameters of {@link test.client.api.OrderApi#buy order.buy}. */
@Generated("dev.memsetkit.codegen")
public final class OrderBuy extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("order.buy", "orders.html#order.buy", List.of("rack", "paint",
            "care", "port"), List.of("rack"));

    private static final DocumentedValues RACK_VALUES = DocumentedValues.of("R10", "R20");
    private static final DocumentedValues PAINT_VALUES = DocumentedValues.of("red", "blue");
    private static final DocumentedValues CARE_VALUES = DocumentedValues.of("gold", "none");
    private static final DocumentedValues PAINT_RED = DocumentedValues.of("red");

    private OrderBuy(Builder builder) {
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
    public Rack rack() {
        return required(0);
    }

    /** {@return {@link Builder#paint paint}; {@code null} if not given} */
    public @Nullable Paint paint() {
        return optional(1);
    }

    /** {@return {@link Builder#care care}; {@code null} if not given} */
    public @Nullable Care care() {
        return optional(2);
    }

    /** {@return {@link Builder#port port}; {@code null} if not given} */
    public @Nullable Long port() {
        return optional(3);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, Conversions.textOf(optional(0)), Conversions.textOf(optional(1)),
                Conversions.textOf(optional(2)), optional(3));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("rack"), values.string("paint"), values.string("care"),
                values.integer("port"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String rack,
            @Nullable String paint, @Nullable String care, @Nullable Long port) {
        found = CHECKS.required(found, "rack", rack);
        found = CHECKS.oneOf(found, "rack", rack, RACK_VALUES);
        if (paint != null) {
            found = CHECKS.oneOf(found, "paint", paint, PAINT_VALUES);
        }
        if (care != null) {
            found = CHECKS.oneOf(found, "care", care, CARE_VALUES);
        }
        if (rack != null) {
            switch (rack) {
                case "R10" -> {
                    found = CHECKS.ruleOneOf(found, "paint", paint, PAINT_VALUES, "rack R10, paint options: red, blue");
                }
                case "R20" -> {
                    found = CHECKS.ruleAbsent(found, "paint", paint, "rack R20, paint options: N/A");
                }
                default -> {
                }
            }
        }
        if ("gold".equals(care)) {
            found = CHECKS.ruleOneOf(CHECKS.ruleRequired(found, "paint", paint, "'gold' only available with paint=red"),
                    "paint", paint, PAINT_RED, "'gold' only available with paint=red");
        }
        if (Conversions.among(care, CARE_VALUES)) {
            found = CHECKS.ruleRequired(found, "port", port, "Required only for care 'gold' or 'none'");
        }
        return found;
    }

    /** Builds {@link OrderBuy}. */
    public static final class Builder extends AbstractBuilder<Builder, OrderBuy> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(OrderBuy from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code rack}}
         * @param rack Rack to buy (one of {@code R10}, {@code R20}). Required.
         */
        public Builder rack(Rack rack) {
            return set(0, rack);
        }

        /**
         * {@return this builder, with that {@code paint}}
         * @param paint Paint (one of {@code red}, {@code blue}).
         */
        public Builder paint(Paint paint) {
            return set(1, paint);
        }

        /**
         * {@return this builder, with that {@code care}}
         * @param care How much care. 'gold' only available with paint=red. Acceptable values: 'gold', 'none'.
         */
        public Builder care(Care care) {
            return set(2, care);
        }

        /**
         * {@return this builder, with that {@code port}}
         * @param port Port. Required only for care 'gold' or 'none'.
         */
        public Builder port(long port) {
            return set(3, port);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new OrderBuy(this);
        }
    }
}
