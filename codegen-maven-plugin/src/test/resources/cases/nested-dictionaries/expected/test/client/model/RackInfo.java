package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.base.AbstractResultBuilder;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.base.SecretText;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A rack, as described in {@link test.client.api.RackApi#info rack.info}.
 *
 * @param id its id.
 * @param slots Its slots.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("id") @Nullable String id,
        @JsonProperty("slots") @Nullable List<RackInfoSlots> slots, @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param id the {@link #id}
     * @param slots the {@link #slots}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfo {
        slots = Copies.list(slots);
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
        return SecretText.of("RackInfo", "id", id, "slots", slots, "", unknownKeys);
    }

    /** Builds {@link RackInfo}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(2);
        }

        /**
         * {@return this builder}
         * @param id the {@link RackInfo#id}
         */
        public Builder id(@Nullable String id) {
            return set(0, id);
        }

        /**
         * {@return this builder}
         * @param slots the {@link RackInfo#slots}
         */
        public Builder slots(@Nullable List<RackInfoSlots> slots) {
            return set(1, slots);
        }

        /** {@return the record} */
        public RackInfo build() {
            return new RackInfo(get(0), get(1), unknownKeys());
        }
    }
}
