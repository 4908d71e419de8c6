package dev.memsetkit.fakeserver.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A documented method.
 *
 * @param name the full name
 * @param description what the documentation says, as Markdown
 * @param section heading of its section
 * @param safe whether calling it changes nothing
 * @param parameters the parameters in documented order
 * @param result the schema of what it returns
 */
public record MethodShape(
        String name,
        String description,
        String section,
        boolean safe,
        List<ParameterShape> parameters,
        JsonNode result) {

    /**
     * {@return the parameter of that name, if there is one}
     *
     * @param parameter name as on the wire
     */
    public Optional<ParameterShape> parameter(String parameter) {
        for (ParameterShape shape : parameters) {
            if (shape.name().equals(parameter)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return name of the component that one returned dictionary, or each dictionary of a returned list, is; or
     * empty}
     */
    public String component() {
        JsonNode reference = result.has("$ref") ? result : result.path("items");
        String path = reference.path("$ref").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
