package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code WordDefault.nested} describes.
 *
 * @param deep the key {@code deep} Not always there: may be {@code null}.
 * @param unknownKeys keys that the documentation does not know, as they came
 */
@Generated("dev.memsetkit.codegen")
public record WordDefaultNested(@JsonProperty("deep") @Nullable Map<String, Double> deep,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    public WordDefaultNested {
        unknownKeys = unknownKeys == null ? Map.of() : unknownKeys;
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }
}
