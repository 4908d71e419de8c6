package test.client.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.base.SecretText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An element of the result of {@link test.client.api.RackApi#load rack.load}.
 *
 * @param first the key {@code first}.
 * @param shareOfPower the key {@code share of power}.
 * @param third the key {@code third}.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "share of power", "third"})
@JsonIgnoreProperties(ignoreUnknown = true)
@Generated("dev.memsetkit.codegen")
public record RackLoad(@JsonProperty("first") @Nullable Long first,
        @JsonProperty("share of power") @Nullable JsonNode shareOfPower,
        @JsonProperty("third") @Nullable JsonNode third) {
    @Override
    public String toString() {
        return SecretText.of("RackLoad", "first", first, "share of power", shareOfPower, "third", third);
    }
}
