package test.client.params;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.ParameterText;
import dev.memsetkit.client.runtime.support.RequiredParameters;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.validator.OrderBuyValidator;
import test.client.value.Care;
import test.client.value.Paint;
import test.client.value.Rack;

/**
 * The parameters of {@code order.buy}.
 */
@Generated("dev.memsetkit.codegen")
public final class OrderBuy implements MethodParameters {
    private final Rack rack;

    private final @Nullable Paint paint;

    private final @Nullable Care care;

    private final @Nullable Long port;

    private OrderBuy(Builder builder) {
        this.rack = Objects.requireNonNull(builder.rack);
        this.paint = builder.paint;
        this.care = builder.care;
        this.port = builder.port;
    }

    /**
     * A builder with nothing set.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these values set.
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.rack = rack;
        copy.paint = paint;
        copy.care = care;
        copy.port = port;
        return copy;
    }

    /**
     * Rack to buy.
     */
    public Rack rack() {
        return rack;
    }

    /**
     * Paint; {@code null} if not given.
     */
    public @Nullable Paint paint() {
        return paint;
    }

    /**
     * How much care. 'gold' only available with paint=red. Acceptable values: 'gold', 'none'; {@code null} if not
     * given.
     */
    public @Nullable Care care() {
        return care;
    }

    /**
     * Port. Required only for care 'gold' or 'none'; {@code null} if not given.
     */
    public @Nullable Long port() {
        return port;
    }

    @Override
    public String method() {
        return "order.buy";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = OrderBuyValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rack", rack);
        if (paint != null) {
            map.put("paint", paint);
        }
        if (care != null) {
            map.put("care", care);
        }
        if (port != null) {
            map.put("port", port);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderBuy that && that.asMap().equals(asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    /**
     * The values by name; passwords and keys are hidden.
     */
    @Override
    public String toString() {
        return ParameterText.of("OrderBuy", asMap());
    }

    /**
     * Builds {@link OrderBuy}.
     */
    public static final class Builder {
        private @Nullable Rack rack;

        private @Nullable Paint paint;

        private @Nullable Care care;

        private @Nullable Long port;

        private Builder() {
        }

        /**
         * Rack to buy (one of {@code R10}, {@code R20}). Required.
         */
        public Builder rack(Rack rack) {
            this.rack = rack;
            return this;
        }

        /**
         * Paint (one of {@code red}, {@code blue}).
         */
        public Builder paint(Paint paint) {
            this.paint = paint;
            return this;
        }

        /**
         * How much care. 'gold' only available with paint=red. Acceptable values: 'gold', 'none' (one of {@code gold},
         * {@code none}).
         */
        public Builder care(Care care) {
            this.care = care;
            return this;
        }

        /**
         * Port. Required only for care 'gold' or 'none'.
         */
        public Builder port(long port) {
            this.port = port;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public OrderBuy build() {
            List<Violation> violations = OrderBuyValidator.check(null,
                    MethodChecks.textOf(this.rack), MethodChecks.textOf(this.paint),
                    MethodChecks.textOf(this.care), this.port);
            if (violations != null) {
                ViolationException.throwIfErrors(violations);
            }
            return buildUnchecked();
        }

        /**
         * The parameters, whatever their values: for what the API takes and the documentation does not know.
         *
         * @throws IllegalStateException if required ones are missing; all of them are named
         */
        public OrderBuy buildUnchecked() {
            if (rack == null) {
                throw RequiredParameters.missing("order.buy", "rack", rack);
            }
            return new OrderBuy(this);
        }
    }
}
