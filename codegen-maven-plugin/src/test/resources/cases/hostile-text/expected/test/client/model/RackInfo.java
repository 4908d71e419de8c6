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
import test.client.value.Id;

/**
 * A rack, as described in {@link test.client.api.RackApi#info rack.info}.
 *
 * @param id Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x,
 *     {@code a}b{@code and }rack.info()`.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("id") @Nullable Id id, @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param id the {@link #id}
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
        return SecretText.of("RackInfo", "id", id, "", unknownKeys);
    }

    /** Builds {@link RackInfo}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(1);
        }

        /**
         * {@return this builder}
         * @param id the {@link RackInfo#id}
         */
        public Builder id(@Nullable Id id) {
            return set(0, id);
        }

        /** {@return the record} */
        public RackInfo build() {
            return new RackInfo(get(0), unknownKeys());
        }
    }
}
