package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.base.AbstractResultBuilder;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.base.SecretText;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Colour;

/**
 * A rack, as described in {@link test.client.api.RackApi#info rack.info}.
 *
 * @param id its id.
 * @param height height in units. May be missing.
 * @param colour what it looks like, "red", "blue" or "grey".
 * @param built when it was built.
 * @param slots its slots.
 * @param tags A dictionary of Lists of String.
 * @param fans a list of dictionaries.
 * @param owner who owns it.
 * @param comment whatever was noted.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("id") @Nullable String id, @JsonProperty("height") @Nullable Long height,
        @JsonProperty("colour") @Nullable Colour colour, @JsonProperty("built") @Nullable MemsetDate built,
        @JsonProperty("slots") @Nullable List<RackInfoSlots> slots,
        @JsonProperty("tags") @Nullable Map<String, List<String>> tags,
        @JsonProperty("fans") @Nullable List<Map<String, RackInfoFans>> fans,
        @JsonProperty("owner") @Nullable String owner, @JsonProperty("comment") @Nullable String comment,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param id the {@link #id}
     * @param height the {@link #height}
     * @param colour the {@link #colour}
     * @param built the {@link #built}
     * @param slots the {@link #slots}
     * @param tags the {@link #tags}
     * @param fans the {@link #fans}
     * @param owner the {@link #owner}
     * @param comment the {@link #comment}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public RackInfo {
        slots = Copies.list(slots);
        tags = Copies.map(tags);
        fans = Copies.list(fans);
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
        return SecretText.of("RackInfo", "id", id, "height", height, "colour", colour, "built", built, "slots", slots,
                "tags", tags, "fans", fans, "owner", owner, "comment", comment, "", unknownKeys);
    }

    /** Builds {@link RackInfo}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(9);
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
         * @param height the {@link RackInfo#height}
         */
        public Builder height(@Nullable Long height) {
            return set(1, height);
        }

        /**
         * {@return this builder}
         * @param colour the {@link RackInfo#colour}
         */
        public Builder colour(@Nullable Colour colour) {
            return set(2, colour);
        }

        /**
         * {@return this builder}
         * @param built the {@link RackInfo#built}
         */
        public Builder built(@Nullable MemsetDate built) {
            return set(3, built);
        }

        /**
         * {@return this builder}
         * @param slots the {@link RackInfo#slots}
         */
        public Builder slots(@Nullable List<RackInfoSlots> slots) {
            return set(4, slots);
        }

        /**
         * {@return this builder}
         * @param tags the {@link RackInfo#tags}
         */
        public Builder tags(@Nullable Map<String, List<String>> tags) {
            return set(5, tags);
        }

        /**
         * {@return this builder}
         * @param fans the {@link RackInfo#fans}
         */
        public Builder fans(@Nullable List<Map<String, RackInfoFans>> fans) {
            return set(6, fans);
        }

        /**
         * {@return this builder}
         * @param owner the {@link RackInfo#owner}
         */
        public Builder owner(@Nullable String owner) {
            return set(7, owner);
        }

        /**
         * {@return this builder}
         * @param comment the {@link RackInfo#comment}
         */
        public Builder comment(@Nullable String comment) {
            return set(8, comment);
        }

        /** {@return the record} */
        public RackInfo build() {
            return new RackInfo(get(0), get(1), get(2), get(3), get(4), get(5), get(6), get(7), get(8), unknownKeys());
        }
    }
}
