package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.base.AbstractResultBuilder;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.base.SecretText;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The {@code slots} of {@link RackInfo}.
 *
 * @param number which one.
 * @param label what is written on it. May be missing.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfoSlots(@JsonProperty("number") @Nullable Long number,
        @JsonProperty("label") @Nullable String label, @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param number the {@link #number}
     * @param label the {@link #label}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfoSlots {
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
        return SecretText.of("RackInfoSlots", "number", number, "label", label, "", unknownKeys);
    }

    /** Builds {@link RackInfoSlots}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(2);
        }

        /**
         * {@return this builder}
         * @param number the {@link RackInfoSlots#number}
         */
        public Builder number(@Nullable Long number) {
            return set(0, number);
        }

        /**
         * {@return this builder}
         * @param label the {@link RackInfoSlots#label}
         */
        public Builder label(@Nullable String label) {
            return set(1, label);
        }

        /** {@return the record} */
        public RackInfoSlots build() {
            return new RackInfoSlots(get(0), get(1), unknownKeys());
        }
    }
}
