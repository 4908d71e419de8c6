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
 * A rack, as described in {@link test.client.api.RackApi#info rack.info}.
 *
 * @param prices price by currency.
 * @param anything whatever.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("prices") @Nullable Map<String, BigDecimal> prices,
        @JsonProperty("anything") @Nullable Map<String, JsonNode> anything,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param prices the {@link #prices}
     * @param anything the {@link #anything}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfo {
        prices = Copies.map(prices);
        anything = Copies.map(anything);
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
        return SecretText.of("RackInfo", "prices", prices, "anything", anything, "", unknownKeys);
    }

    /** Builds {@link RackInfo}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(2);
        }

        /**
         * {@return this builder}
         * @param prices the {@link RackInfo#prices}
         */
        public Builder prices(@Nullable Map<String, BigDecimal> prices) {
            return set(0, prices);
        }

        /**
         * {@return this builder}
         * @param anything the {@link RackInfo#anything}
         */
        public Builder anything(@Nullable Map<String, JsonNode> anything) {
            return set(1, anything);
        }

        /** {@return the record} */
        public RackInfo build() {
            return new RackInfo(get(0), get(1), unknownKeys());
        }
    }
}
