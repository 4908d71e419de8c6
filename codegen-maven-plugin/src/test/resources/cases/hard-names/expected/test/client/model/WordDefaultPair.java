package test.client.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import javax.annotation.processing.Generated;

/**
 * An element of {@code WordDefault.pair}, place by place.
 *
 * @param firstName the key {@code first name}
 * @param second the key {@code second}
 */
@JsonFormat(
        shape = JsonFormat.Shape.ARRAY
)
@JsonPropertyOrder({"first name", "second"})
@JsonIgnoreProperties(
        ignoreUnknown = true
)
@Generated("dev.memsetkit.codegen")
public record WordDefaultPair(@JsonProperty("first name") JsonNode firstName,
        @JsonProperty("second") JsonNode second) {
}
