package dev.memsetkit.fakeserver.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.util.List;
import java.util.Map;

/**
 * Checks seeded values by the schemas of the documented results. A number or Boolean that is written as a text is read as what
 * it says; other wrong types and unknown keys are problems. Values beyond a documented set are kept: the API may know more.
 */
final class ShapeCheck {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final MethodCatalog catalog;
    private final List<String> problems;
    private final List<String> notes;

    /** Checks that add what is wrong to the problems, and what is missing to the notes. */
    ShapeCheck(MethodCatalog catalog, List<String> problems, List<String> notes) {
        this.catalog = catalog;
        this.problems = problems;
        this.notes = notes;
    }

    /** The value with the documented types. */
    JsonNode check(String place, JsonNode schema, JsonNode value) {
        JsonNode resolved = catalog.resolve(schema);
        String type = resolved.path("x-type").asText();
        return switch (type) {
            case "Dictionary" -> object(place, resolved, value);
            case "List" -> list(place, resolved, value);
            case "Boolean" -> flag(place, value);
            case "Integer" -> integer(place, value);
            case "Float" -> number(place, value);
            case "String", "Date" -> value.isTextual() ? value : wrong(place, type, value);
            default -> value;
        };
    }

    private JsonNode object(String place, JsonNode schema, JsonNode value) {
        if (!value.isObject()) {
            return wrong(place, "Dictionary", value);
        }
        Map<String, JsonNode> properties = catalog.properties(schema);
        JsonNode others = schema.path("additionalProperties");
        ObjectNode checked = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            String inner = place + "." + entry.getKey();
            JsonNode known = properties.get(entry.getKey());
            if (known != null || others.isObject()) {
                checked.set(entry.getKey(), check(inner, known == null ? others : known, entry.getValue()));
            } else if (properties.isEmpty()) {
                checked.set(entry.getKey(), entry.getValue());
            } else {
                String meant = Suggestion.text(entry.getKey(), properties.keySet());
                problems.add(FakeServerMessage.UNKNOWN_KEY.text(
                        inner,
                        meant.isEmpty()
                                ? FakeServerMessage.ONE_OF.text(String.join(", ", properties.keySet()))
                                : meant));
            }
        }
        for (String key : properties.keySet()) {
            if (!value.has(key) && !value.isEmpty() && catalog.isRequired(schema, key)) {
                notes.add(place + "." + key + ": not in the seed; answered as an empty or zero value");
            }
        }
        return checked;
    }

    private JsonNode list(String place, JsonNode schema, JsonNode value) {
        if (!value.isArray()) {
            return wrong(place, "List", value);
        }
        JsonNode items = schema.path("items");
        ArrayNode checked = NODES.arrayNode();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = items.isArray() ? items.path(i) : items;
            checked.add(check(place + "[" + i + "]", item, value.path(i)));
        }
        return checked;
    }

    private JsonNode flag(String place, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("[Tt]rue|[Ff]alse")) {
            return NODES.booleanNode(Boolean.parseBoolean(value.textValue()));
        }
        return value.isBoolean() ? value : wrong(place, "Boolean", value);
    }

    private JsonNode integer(String place, JsonNode value) {
        if (value.isIntegralNumber()) {
            return value;
        }
        boolean whole = (value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue()))
                || (value.isTextual() && value.textValue().matches("-?[0-9]{1,18}"));
        return whole
                ? NODES.numberNode(value.isNumber() ? value.longValue() : Long.parseLong(value.textValue()))
                : wrong(place, "Integer", value);
    }

    private JsonNode number(String place, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            return NODES.numberNode(Double.parseDouble(value.textValue()));
        }
        return value.isNumber() ? value : wrong(place, "Float", value);
    }

    private JsonNode wrong(String place, String type, JsonNode value) {
        String found = value.toString();
        problems.add(FakeServerMessage.WRONG_VALUE.text(
                place,
                found.length() > 60 ? found.substring(0, 60) + "..." : found,
                (type.equals("Integer") ? "an " : "a ") + type));
        return value;
    }
}
