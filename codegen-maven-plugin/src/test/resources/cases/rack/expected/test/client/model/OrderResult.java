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
 * An order result.
 *
 * @param rack which rack.
 * @param price what it costs. Only for bought racks. May be missing.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record OrderResult(@JsonProperty("rack") @Nullable String rack,
        @JsonProperty("price") @Nullable BigDecimal price, @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param rack the {@link #rack}
     * @param price the {@link #price}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public OrderResult {
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
        return SecretText.of("OrderResult", "rack", rack, "price", price, "", unknownKeys);
    }

    /** Builds {@link OrderResult}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(2);
        }

        /**
         * {@return this builder}
         * @param rack the {@link OrderResult#rack}
         */
        public Builder rack(@Nullable String rack) {
            return set(0, rack);
        }

        /**
         * {@return this builder}
         * @param price the {@link OrderResult#price}
         */
        public Builder price(@Nullable BigDecimal price) {
            return set(1, price);
        }

        /** {@return the record} */
        public OrderResult build() {
            return new OrderResult(get(0), get(1), unknownKeys());
        }
    }
}
