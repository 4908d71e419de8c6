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
 * An element of the result of {@link test.client.api.WordApi#list word.list}.
 *
 * @param x the key {@code x}.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record WordListResult(@JsonProperty("x") @Nullable Long x, @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param x the {@link #x}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public WordListResult {
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
        return SecretText.of("WordListResult", "x", x, "", unknownKeys);
    }

    /** Builds {@link WordListResult}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(1);
        }

        /**
         * {@return this builder}
         * @param x the {@link WordListResult#x}
         */
        public Builder x(@Nullable Long x) {
            return set(0, x);
        }

        /** {@return the record} */
        public WordListResult build() {
            return new WordListResult(get(0), unknownKeys());
        }
    }
}
