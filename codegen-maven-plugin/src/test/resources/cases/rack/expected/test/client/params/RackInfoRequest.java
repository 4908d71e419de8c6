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
import test.client.validator.RackInfoRequestValidator;

/**
 * The parameters of {@code rack.info}.
 */
@Generated("dev.memsetkit.codegen")
public final class RackInfoRequest implements MethodParameters {
    private final String id;

    private RackInfoRequest(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
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
        copy.id = id;
        return copy;
    }

    /**
     * Rack to look at. Rack IDs are 32 hex digits.
     */
    public String id() {
        return id;
    }

    @Override
    public String method() {
        return "rack.info";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = RackInfoRequestValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RackInfoRequest that && that.asMap().equals(asMap());
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
        return ParameterText.of("RackInfoRequest", asMap());
    }

    /**
     * Builds {@link RackInfoRequest}.
     */
    public static final class Builder {
        private @Nullable String id;

        private Builder() {
        }

        /**
         * Rack to look at. Rack IDs are 32 hex digits (format hex32). Required.
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public RackInfoRequest build() {
            List<Violation> violations = RackInfoRequestValidator.check(null, this.id);
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
        public RackInfoRequest buildUnchecked() {
            if (id == null) {
                throw RequiredParameters.missing("rack.info", "id", id);
            }
            return new RackInfoRequest(this);
        }
    }
}
