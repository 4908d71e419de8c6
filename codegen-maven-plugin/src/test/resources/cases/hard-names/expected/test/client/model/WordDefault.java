package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Level;

/**
 * What {@code WordDefault} describes.
 *
 * @param class_ A class *&#47;
 * @param record the key {@code record} Not always there: may be {@code null}.
 * @param unknownKeys2 the key {@code unknown_keys} Not always there: may be {@code null}.
 * @param level the key {@code level} Not always there: may be {@code null}.
 * @param pair the key {@code pair} Not always there: may be {@code null}.
 * @param nested the key {@code nested} Not always there: may be {@code null}.
 * @param unknownKeys keys that the documentation does not know, as they came
 */
@Generated("dev.memsetkit.codegen")
public record WordDefault(@JsonProperty("class") String class_,
        @JsonProperty("record") @Nullable Boolean record,
        @JsonProperty("unknown_keys") @Nullable String unknownKeys2,
        @JsonProperty("level") @Nullable Level level,
        @JsonProperty("pair") @Nullable WordDefaultPair pair,
        @JsonProperty("nested") @Nullable WordDefaultNested nested,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    public WordDefault {
        unknownKeys = unknownKeys == null ? Map.of() : unknownKeys;
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }
}
