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
 * An element of {@code pair} of {@link WordDefaultResult}, place by place.
 *
 * @param firstName the key {@code first name}.
 * @param second the key {@code second}.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first name", "second"})
@JsonIgnoreProperties(ignoreUnknown = true)
@Generated("dev.memsetkit.codegen")
public record WordDefaultResultPair(@JsonProperty("first name") @Nullable JsonNode firstName,
        @JsonProperty("second") @Nullable JsonNode second) {
    @Override
    public String toString() {
        return SecretText.of("WordDefaultResultPair", "first name", firstName, "second", second);
    }
}
