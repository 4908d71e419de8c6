package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.validation.SecretNames;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;
import java.util.Map;
import java.util.Optional;

/** Takes out of what is shown whatever the documentation describes as a secret, or a name says to be one. */
final class ShownValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MethodCatalog catalog;

    ShownValues(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /** Parameters as they were sent, to a method of that name or to one that does not exist. */
    ObjectNode parameters(String method, ObjectNode sent) {
        Optional<MethodShape> shape = catalog.method(method);
        ObjectNode shown = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            Optional<ParameterShape> parameter = shape.flatMap(known -> known.parameter(entry.getKey()));
            boolean secret =
                    parameter.map(ParameterShape::secret).orElseGet(() -> SecretNames.isSecret(entry.getKey()));
            shown.set(
                    entry.getKey(),
                    secret
                            ? NODES.textNode(ReceivedCall.HIDDEN)
                            : result(
                                    parameter.map(ParameterShape::schema).orElse(MissingNode.getInstance()),
                                    entry.getValue()));
        }
        return shown;
    }

    /** A copy of a value without its secrets. */
    JsonNode result(JsonNode schema, JsonNode value) {
        JsonNode resolved = catalog.resolve(schema);
        if (value.isObject()) {
            Map<String, JsonNode> documented = catalog.properties(schema);
            ObjectNode shown = NODES.objectNode();
            value.properties().forEach(entry -> shown.set(entry.getKey(), member(resolved, documented, entry)));
            return shown;
        }
        if (value.isArray()) {
            ArrayNode shown = NODES.arrayNode();
            value.forEach(element -> shown.add(result(resolved.path("items"), element)));
            return shown;
        }
        return value;
    }

    private JsonNode member(JsonNode schema, Map<String, JsonNode> documented, Map.Entry<String, JsonNode> entry) {
        JsonNode known = documented.get(entry.getKey());
        boolean secret = known == null ? SecretNames.isSecret(entry.getKey()) : catalog.isSecret(entry.getKey(), known);
        return secret
                ? NODES.textNode(ReceivedCall.HIDDEN)
                : result(known == null ? schema.path("additionalProperties") : known, entry.getValue());
    }
}
