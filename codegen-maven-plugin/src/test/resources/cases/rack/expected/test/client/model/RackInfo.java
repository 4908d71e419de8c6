package test.client.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Colour;

/**
 * What {@code RackInfo} describes.
 *
 * @param id its id.
 * @param height height in units. Not always there: may be {@code null}.
 * @param colour what it looks like, "red", "blue" or "grey".
 * @param built when it was built.
 * @param slots its slots described as a dictionary with the following keys:
 * @param tags A dictionary of Lists of String.
 * @param fans a list of dictionaries.
 * @param owner who owns it
 * @param comment whatever was noted.
 * @param unknownKeys keys that the documentation does not know, as they came
 */
@Generated("dev.memsetkit.codegen")
public record RackInfo(@JsonProperty("id") String id, @JsonProperty("height") @Nullable Long height,
        @JsonProperty("colour") Colour colour, @JsonProperty("built") MemsetDate built,
        @JsonProperty("slots") List<RackInfoSlots> slots,
        @JsonProperty("tags") Map<String, List<String>> tags,
        @JsonProperty("fans") List<Map<String, RackInfoFans>> fans,
        @JsonProperty("owner") String owner, @JsonProperty("comment") String comment,
        @JsonAnySetter Map<String, JsonNode> unknownKeys) {
    public RackInfo {
        unknownKeys = unknownKeys == null ? Map.of() : unknownKeys;
    }

    @Override
    @JsonAnyGetter
    public Map<String, JsonNode> unknownKeys() {
        return unknownKeys;
    }
}
