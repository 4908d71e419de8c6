package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MayBeEmpty;
import dev.memsetkit.client.runtime.base.AbstractResultBuilder;
import dev.memsetkit.client.runtime.base.Copies;
import dev.memsetkit.client.runtime.base.SecretText;
import java.math.BigDecimal;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The {@code nested} of {@link WordDefaultResult}.
 *
 * @param deep the key {@code deep}. May be missing.
 * @param unknownKeys undocumented keys, as they were received
 */
@MayBeEmpty
@Generated("dev.memsetkit.codegen")
public record WordDefaultResultNested(@JsonProperty("deep") @Nullable Map<String, BigDecimal> deep,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param deep the {@link #deep}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public WordDefaultResultNested {
        deep = Copies.map(deep);
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
        return SecretText.of("WordDefaultResultNested", "deep", deep, "", unknownKeys);
    }

    /** Builds {@link WordDefaultResultNested}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(1);
        }

        /**
         * {@return this builder}
         * @param deep the {@link WordDefaultResultNested#deep}
         */
        public Builder deep(@Nullable Map<String, BigDecimal> deep) {
            return set(0, deep);
        }

        /** {@return the record} */
        public WordDefaultResultNested build() {
            return new WordDefaultResultNested(get(0), unknownKeys());
        }
    }
}
