package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.base.AbstractResultBuilder;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.base.SecretText;
import java.math.BigDecimal;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The {@code fans} of {@link RackInfo}.
 *
 * @param speed turns per second.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfoFans(@JsonProperty("speed") @Nullable BigDecimal speed,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param speed the {@link #speed}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfoFans {
        unknownKeys = Copies.orEmpty(unknownKeys);
    }

    /** {@return undocumented keys, as they were received} */
    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }

    /** {@return a builder with nothing set, for tests} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return SecretText.of("RackInfoFans", "speed", speed, "", unknownKeys);
    }

    /** Builds {@link RackInfoFans}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(1);
        }

        /**
         * {@return this builder}
         * @param speed the {@link RackInfoFans#speed}
         */
        public Builder speed(@Nullable BigDecimal speed) {
            return set(0, speed);
        }

        /** {@return the record} */
        public RackInfoFans build() {
            return new RackInfoFans(get(0), unknownKeys());
        }
    }
}
