package dev.memsetkit.extractor.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Facts of the tree as people write them. */
final class DisplayText {

    private DisplayText() {}

    /** A value, a list of values, or the kind of a thing. */
    static String of(JsonNode node) {
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(of(element)));
            return String.join(", ", elements);
        } else if (node instanceof ObjectNode object) {
            return object(object);
        }
        return node.isTextual() && node.textValue().isEmpty() ? "(empty)" : node.asText();
    }

    private static String object(ObjectNode node) {
        if (node.has(FactTree.RULE)) {
            return node.get(FactTree.RULE).textValue();
        } else if (node.has("schema")) {
            return type(node.get("schema"));
        } else if (node.has("type") || node.has("$ref") || node.has("allOf")) {
            return type(node);
        } else if (node.has("when")) {
            return node.get("when").textValue();
        } else if (node.has("name")) {
            return node.get("name").asText();
        } else if (node.has("code")) {
            return node.get("code").asText();
        } else if (node.has("date")) {
            return node.get("date").asText();
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return String.join(", ", keys);
    }

    /** The documented type, such as {@code List of RackInfo}. */
    static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String ref = schema.get("$ref").textValue();
            return ref.substring(ref.lastIndexOf('/') + 1);
        } else if (schema.path("allOf").isContainerNode()) {
            List<String> parts = new ArrayList<>();
            schema.get("allOf").forEach(part -> parts.add(type(part)));
            return String.join(" and ", parts);
        }
        String type = schema.has("x-type")
                ? schema.get("x-type").textValue()
                : schema.path("type").asText();
        if (schema.path("items").isObject()) {
            return type + " of " + type(schema.get("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            return type + " of " + type(schema.get("additionalProperties"));
        }
        return type.equals("null") ? "nothing" : type;
    }
}
