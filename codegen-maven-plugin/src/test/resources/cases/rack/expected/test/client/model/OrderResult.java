package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What {@code OrderResult} describes.
 *
 * @param rack which rack.
 * @param price what it costs. Only for bought racks. Not always there: may be {@code null}.
 * @param unknownKeys keys that the documentation does not know, as they came
 */
@Generated("dev.memsetkit.codegen")
public record OrderResult(@JsonProperty("rack") String rack,
        @JsonProperty("price") @Nullable Double price,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    public OrderResult {
        unknownKeys = unknownKeys == null ? Map.of() : unknownKeys;
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }
}
