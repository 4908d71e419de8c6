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
 * @param place from below.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfoSlots(@JsonProperty("place") @Nullable Long place,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param place the {@link #place}
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
        return SecretText.of("RackInfoSlots", "place", place, "", unknownKeys);
    }

    /** Builds {@link RackInfoSlots}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(1);
        }

        /**
         * {@return this builder}
         * @param place the {@link RackInfoSlots#place}
         */
        public Builder place(@Nullable Long place) {
            return set(0, place);
        }

        /** {@return the record} */
        public RackInfoSlots build() {
            return new RackInfoSlots(get(0), unknownKeys());
        }
    }
}
