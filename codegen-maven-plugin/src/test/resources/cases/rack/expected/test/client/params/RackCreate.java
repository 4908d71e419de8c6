package test.client.params;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.ParameterText;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.validator.RackCreateValidator;

/**
 * The parameters of {@code rack.create}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackCreate implements MethodParameters {
    private final @Nullable List<RackSlotCreateEntry> slots;

    private final @Nullable Long weight;

    private RackCreate(Builder builder) {
        this.slots = builder.slots;
        this.weight = builder.weight;
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
        copy.slots = slots;
        copy.weight = weight;
        return copy;
    }

    /**
     * A List of Dictionaries with slots as described in {@code rack.slot_create()}. Note that the dictionaries
     * shouldn't include the rack_id parameter. You can only send a maximum of 42 slots; {@code null} if not given.
     */
    public @Nullable List<RackSlotCreateEntry> slots() {
        return slots;
    }

    /**
     * Weight in kg. Ensure this value is greater than or equal to 1. Ensure this value is less than or equal to 900;
     * {@code null} if not given.
     *
     * @deprecated the documentation calls the parameter deprecated and ignored
     */
    @Deprecated
    public @Nullable Long weight() {
        return weight;
    }

    @Override
    public String method() {
        return "rack.create";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = RackCreateValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (slots != null) {
            map.put("slots", slots);
        }
        if (weight != null) {
            map.put("weight", weight);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RackCreate that && that.asMap().equals(asMap());
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
        return ParameterText.of("RackCreate", asMap());
    }

    /**
     * Builds {@link RackCreate}.
     */
    public static final class Builder {
        private @Nullable List<RackSlotCreateEntry> slots;

        private @Nullable Long weight;

        private Builder() {
        }

        /**
         * A List of Dictionaries with slots as described in {@code rack.slot_create()}. Note that the dictionaries
         * shouldn't include the rack_id parameter. You can only send a maximum of 42 slots (at most 42 elements).
         */
        public Builder slots(List<RackSlotCreateEntry> slots) {
            this.slots = List.copyOf(slots);
            return this;
        }

        /**
         * Weight in kg. Ensure this value is greater than or equal to 1. Ensure this value is less than or equal to 900
         * (from 1; up to 900).
         *
         * @deprecated the documentation calls the parameter deprecated and ignored
         */
        @Deprecated
        public Builder weight(long weight) {
            this.weight = weight;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public RackCreate build() {
            List<Violation> violations = RackCreateValidator.check(null, this.slots, this.weight);
            if (violations != null) {
                ViolationException.throwIfErrors(violations);
            }
            return buildUnchecked();
        }

        /**
         * The parameters, whatever their values: for what the API takes and the documentation does not know.
         */
        public RackCreate buildUnchecked() {
            return new RackCreate(this);
        }
    }
}
