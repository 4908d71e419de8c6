package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What {@code RackInfo.fans} describes.
 *
 * @param speed turns per second.
 * @param unknownKeys keys that the documentation does not know, as they came
 */
@Generated("dev.memsetkit.codegen")
public record RackInfoFans(@JsonProperty("speed") Double speed,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    public RackInfoFans {
        unknownKeys = unknownKeys == null ? Map.of() : unknownKeys;
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }
}
