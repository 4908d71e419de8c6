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
import test.client.value.Height;
import test.client.value.Os;
import test.client.value.State;
import test.client.value.Ttl;

/**
 * A rack, as described in {@link test.client.api.RackApi#info rack.info}.
 *
 * @param ttl lifetime.
 * @param state one of the same.
 * @param height listed for the parameter only.
 * @param os open set.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("ttl") @Nullable Ttl ttl, @JsonProperty("state") @Nullable State state,
        @JsonProperty("height") @Nullable Height height, @JsonProperty("os") @Nullable Os os,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param ttl the {@link #ttl}
     * @param state the {@link #state}
     * @param height the {@link #height}
     * @param os the {@link #os}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfo {
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
        return SecretText.of("RackInfo", "ttl", ttl, "state", state, "height", height, "os", os, "", unknownKeys);
    }

    /** Builds {@link RackInfo}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(4);
        }

        /**
         * {@return this builder}
         * @param ttl the {@link RackInfo#ttl}
         */
        public Builder ttl(@Nullable Ttl ttl) {
            return set(0, ttl);
        }

        /**
         * {@return this builder}
         * @param state the {@link RackInfo#state}
         */
        public Builder state(@Nullable State state) {
            return set(1, state);
        }

        /**
         * {@return this builder}
         * @param height the {@link RackInfo#height}
         */
        public Builder height(@Nullable Height height) {
            return set(2, height);
        }

        /**
         * {@return this builder}
         * @param os the {@link RackInfo#os}
         */
        public Builder os(@Nullable Os os) {
            return set(3, os);
        }

        /** {@return the record} */
        public RackInfo build() {
            return new RackInfo(get(0), get(1), get(2), get(3), unknownKeys());
        }
    }
}
