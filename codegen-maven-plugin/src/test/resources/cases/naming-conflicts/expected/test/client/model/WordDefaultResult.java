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
import test.client.value.Level;

/**
 * The result of {@link test.client.api.WordApi#default_ word.default}.
 *
 * @param class_ A class *&#47;.
 * @param record the key {@code record}. May be missing.
 * @param unknownKeys2 the key {@code unknown_keys}. May be missing.
 * @param level the key {@code level}. May be missing.
 * @param pair the key {@code pair}. May be missing.
 * @param nested the key {@code nested}. May be missing.
 * @param unknownKeys undocumented keys, as they were received
 */
@Generated("dev.memsetkit.codegen")
public record WordDefaultResult(@JsonProperty("class") @Nullable String class_,
        @JsonProperty("record") @Nullable Boolean record, @JsonProperty("unknown_keys") @Nullable String unknownKeys2,
        @JsonProperty("level") @Nullable Level level, @JsonProperty("pair") @Nullable WordDefaultResultPair pair,
        @JsonProperty("nested") @Nullable WordDefaultResultNested nested,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    /**
     * A result, with copies of lists and maps.
     *
     * @param class_ the {@link #class_}
     * @param record the {@link #record}
     * @param unknownKeys2 the {@link #unknownKeys2}
     * @param level the {@link #level}
     * @param pair the {@link #pair}
     * @param nested the {@link #nested}
     * @param unknownKeys the {@link #unknownKeys}; {@code null} for none
     */
    public WordDefaultResult {
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
        return SecretText.of("WordDefaultResult", "class", class_, "record", record, "unknown_keys", unknownKeys2,
                "level", level, "pair", pair, "nested", nested, "", unknownKeys);
    }

    /** Builds {@link WordDefaultResult}, for tests; keys that are not set are missing. */
    public static final class Builder extends AbstractResultBuilder<Builder> {
        private Builder() {
            super(6);
        }

        /**
         * {@return this builder}
         * @param class_ the {@link WordDefaultResult#class_}
         */
        public Builder class_(@Nullable String class_) {
            return set(0, class_);
        }

        /**
         * {@return this builder}
         * @param record the {@link WordDefaultResult#record}
         */
        public Builder record(@Nullable Boolean record) {
            return set(1, record);
        }

        /**
         * {@return this builder}
         * @param unknownKeys2 the {@link WordDefaultResult#unknownKeys2}
         */
        public Builder unknownKeys2(@Nullable String unknownKeys2) {
            return set(2, unknownKeys2);
        }

        /**
         * {@return this builder}
         * @param level the {@link WordDefaultResult#level}
         */
        public Builder level(@Nullable Level level) {
            return set(3, level);
        }

        /**
         * {@return this builder}
         * @param pair the {@link WordDefaultResult#pair}
         */
        public Builder pair(@Nullable WordDefaultResultPair pair) {
            return set(4, pair);
        }

        /**
         * {@return this builder}
         * @param nested the {@link WordDefaultResult#nested}
         */
        public Builder nested(@Nullable WordDefaultResultNested nested) {
            return set(5, nested);
        }

        /** {@return the record} */
        public WordDefaultResult build() {
            return new WordDefaultResult(get(0), get(1), get(2), get(3), get(4), get(5), unknownKeys());
        }
    }
}
