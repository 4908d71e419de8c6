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
import java.util.regex.Pattern;

/**
 * Takes out of what is shown whatever the documentation describes as a secret, a name says to be one, or looks like a key; of a
 * method that nobody knows, all.
 */
final class ShownValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Names of ids, which look like keys. */
    private static final Pattern ID = Pattern.compile("(?:.*_)?ids?");

    private final MethodCatalog catalog;
    private final KeyRedaction redaction;

    ShownValues(MethodCatalog catalog, KeyRedaction redaction) {
        this.catalog = catalog;
        this.redaction = redaction;
    }

    /** Parameters as they were sent, to a method of that name or to one that does not exist. */
    ObjectNode parameters(String method, ObjectNode sent) {
        Optional<MethodShape> shape = catalog.method(method);
        ObjectNode shown = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            Optional<ParameterShape> parameter = shape.flatMap(known -> known.parameter(entry.getKey()));
            boolean secret = shape.isEmpty()
                    || parameter.map(ParameterShape::secret).orElseGet(() -> SecretNames.isSecret(entry.getKey()));
            shown.set(
                    redaction.of(entry.getKey()),
                    secret
                            ? NODES.textNode(ReceivedCall.HIDDEN)
                            : value(
                                    parameter.map(ParameterShape::schema).orElse(MissingNode.getInstance()),
                                    parameter.isPresent() && ID.matcher(entry.getKey()).matches(),
                                    entry.getValue()));
        }
        return shown;
    }

    /** A copy of a value without its secrets. */
    JsonNode result(JsonNode schema, JsonNode value) {
        return value(schema, false, value);
    }

    private JsonNode value(JsonNode schema, boolean id, JsonNode value) {
        JsonNode resolved = catalog.resolve(schema);
        if (value.isObject()) {
            Map<String, JsonNode> documented = catalog.properties(schema);
            ObjectNode shown = NODES.objectNode();
            value.properties()
                    .forEach(entry ->
                            shown.set(redaction.ofOwn(entry.getKey()), member(resolved, documented, entry)));
            return shown;
        }
        if (value.isArray()) {
            ArrayNode shown = NODES.arrayNode();
            value.forEach(element -> shown.add(value(resolved.path("items"), id, element)));
            return shown;
        }
        if (value.isTextual()) {
            String text = value.textValue();
            String shown = id ? redaction.ofOwn(text) : redaction.of(text);
            return shown.equals(text) ? value : NODES.textNode(shown);
        }
        return value;
    }

    private JsonNode member(JsonNode schema, Map<String, JsonNode> documented, Map.Entry<String, JsonNode> entry) {
        JsonNode known = documented.get(entry.getKey());
        boolean secret = known == null ? SecretNames.isSecret(entry.getKey()) : catalog.isSecret(entry.getKey(), known);
        return secret
                ? NODES.textNode(ReceivedCall.HIDDEN)
                : value(
                        known == null ? schema.path("additionalProperties") : known,
                        ID.matcher(entry.getKey()).matches(),
                        entry.getValue());
    }
}
