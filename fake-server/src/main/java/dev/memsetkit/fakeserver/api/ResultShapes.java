package dev.memsetkit.fakeserver.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Gives stored objects the shape that the documentation describes: nothing unknown, nothing missing. */
public final class ResultShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MethodCatalog catalog;

    /**
     * The shapes of a catalog.
     *
     * @param catalog the methods with the components that they return
     */
    public ResultShapes(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * {@return the documented keys of a component, taken from a stored object; a copy}
     *
     * @param component name of the component
     * @param stored the object, which may have more keys
     */
    public ObjectNode of(String component, JsonNode stored) {
        return object(catalog.component(component), stored);
    }

    /**
     * {@return a copy of a value with what its schema documents} An object that is empty stays empty.
     *
     * @param schema what is documented of the value
     * @param value the value, which may have more keys
     */
    public JsonNode of(JsonNode schema, JsonNode value) {
        JsonNode resolved = catalog.resolve(schema);
        if (value.isObject() && (resolved.has("properties") || resolved.has("allOf"))) {
            return value.isEmpty() ? NODES.objectNode() : object(resolved, value);
        }
        if (value.isObject() && resolved.path("additionalProperties").isObject()) {
            ObjectNode map = NODES.objectNode();
            value.properties()
                    .forEach(entry ->
                            map.set(entry.getKey(), of(resolved.path("additionalProperties"), entry.getValue())));
            return map;
        }
        if (value.isArray() && resolved.path("items").isObject()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(element -> list.add(of(resolved.path("items"), element)));
            return list;
        }
        return value.deepCopy();
    }

    private ObjectNode object(JsonNode schema, JsonNode stored) {
        ObjectNode shaped = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : catalog.properties(schema).entrySet()) {
            JsonNode value = stored.get(property.getKey());
            if (value != null && !value.isNull()) {
                shaped.set(property.getKey(), of(property.getValue(), value));
            } else if (catalog.isRequired(schema, property.getKey())) {
                shaped.set(property.getKey(), neutral(property.getValue()));
            }
        }
        return shaped;
    }

    /**
     * {@return the value of a type that says least: the empty text, zero, false, the first of a closed set}
     *
     * @param schema what is documented of the value
     */
    public JsonNode neutral(JsonNode schema) {
        JsonNode resolved = catalog.resolve(schema);
        if (resolved.has("enum")) {
            return resolved.path("enum").path(0).deepCopy();
        }
        if (resolved.path("format").asText().equals("memset-date")) {
            return NODES.textNode("1970-01-01");
        }
        return switch (resolved.path("type").asText()) {
            case "integer" -> NODES.numberNode(0);
            case "number" -> NODES.numberNode(0.0);
            case "boolean" -> NODES.booleanNode(false);
            case "array" -> NODES.arrayNode();
            case "object" ->
                resolved.path("properties").isEmpty() ? NODES.objectNode() : object(resolved, NODES.objectNode());
            case "null" -> NODES.nullNode();
            default -> resolved.has("allOf") ? object(resolved, NODES.objectNode()) : NODES.textNode("");
        };
    }
}
