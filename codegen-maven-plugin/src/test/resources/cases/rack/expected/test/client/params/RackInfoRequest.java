package test.client.params;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.ParameterText;
import dev.memsetkit.client.runtime.RequiredParameters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
         * The parameters.
         *
         * @throws IllegalStateException if required ones are missing; all of them are named
         */
        public RackInfoRequest build() {
            if (id == null) {
                throw RequiredParameters.missing("rack.info", "id", id);
            }
            return new RackInfoRequest(this);
        }
    }
}
