package dev.memsetkit.fakeserver.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns parameters as they were sent into values of the documented types: texts of forms, {@code True} of Python, numbers as
 * texts. The empty text stands for a value that is not given, where it cannot be a value.
 */
public final class SentParameters {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REQUIRED = "This field is required.";
    private static final int MAX_NUMBER = 400;

    private final MethodCatalog catalog;

    /** A reader for the methods of a catalog. */
    public SentParameters(MethodCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The values of the documented types. Unknown parameters are kept as they are.
     *
     * @param form whether all values were sent as texts, so that there can be no list or dictionary
     * @param mayBeEmpty required parameters that may be the empty text
     * @throws ApiFault if a value cannot be one of the documented type
     */
    public ObjectNode read(MethodShape method, ObjectNode sent, boolean form, Set<String> mayBeEmpty) {
        ObjectNode read = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            Optional<ParameterShape> shape = method.parameter(entry.getKey());
            JsonNode value = entry.getValue();
            if (value.isNull()) {
                continue;
            }
            requireFinite(entry.getKey(), value);
            if (shape.isEmpty()) {
                read.set(entry.getKey(), value);
            } else if (!value.isTextual() || !value.textValue().isEmpty()) {
                read.set(entry.getKey(), one(shape.get(), value, form));
            } else if (shape.get().required() && !mayBeEmpty.contains(entry.getKey())) {
                throw ApiFault.badParameter(entry.getKey(), REQUIRED);
            } else if (shape.get().mayBeEmpty()) {
                read.set(entry.getKey(), value);
            }
        }
        return read;
    }

    /** Numbers beyond those of the API stand in JSON, and cannot be answered. */
    private static void requireFinite(String name, JsonNode value) {
        if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
            throw ApiFault.badParameter(name, "Enter a number.");
        }
        value.forEach(inner -> requireFinite(name, inner));
    }

    private JsonNode one(ParameterShape shape, JsonNode value, boolean form) {
        String name = shape.name();
        return switch (shape.type()) {
            case "List" -> list(shape, value, form);
            case "Dictionary" -> {
                if (!value.isObject()) {
                    throw ApiFault.badParameter(name, form ? onlyInJson("Dictionary") : "Enter a dictionary.");
                }
                yield value;
            }
            case "String|List" -> value.isArray() ? texts(name, value) : text(name, value);
            default -> scalar(name, shape.type(), value);
        };
    }

    private static String onlyInJson(String type) {
        return "A " + type + " can only be sent as JSON, in the parameter \"parameters\".";
    }

    private static JsonNode scalar(String name, String type, JsonNode value) {
        return switch (type) {
            case "Boolean" -> flag(name, value);
            case "Integer" -> integer(name, value);
            case "Float" -> number(name, value);
            default -> text(name, value);
        };
    }

    private JsonNode list(ParameterShape shape, JsonNode value, boolean form) {
        if (!value.isArray()) {
            throw ApiFault.badParameter(shape.name(), form ? onlyInJson("List") : "Enter a list.");
        }
        JsonNode items = shape.schema().path("items");
        if (items.path("x-type").asText().equals("String")) {
            return texts(shape.name(), value);
        }
        String described =
                items.path("x-params-of").asText(items.path("x-keys-of").asText());
        Map<String, String> types = described.isEmpty() ? Map.of() : types(items, described);
        ArrayNode list = NODES.arrayNode();
        for (JsonNode element : value) {
            list.add(
                    element instanceof ObjectNode dictionary && !types.isEmpty()
                            ? dictionary(shape.name(), dictionary, types)
                            : element);
        }
        return list;
    }

    /** The types of the keys of a dictionary that another method describes. */
    private Map<String, String> types(JsonNode items, String described) {
        Map<String, String> types = new HashMap<>();
        catalog.method(described).ifPresent(method -> {
            if (items.has("x-params-of")) {
                method.parameters().forEach(parameter -> types.put(parameter.name(), parameter.type()));
            } else {
                catalog.properties(method.component())
                        .forEach((key, schema) ->
                                types.put(key, schema.path("x-type").asText()));
            }
        });
        return types;
    }

    private static ObjectNode dictionary(String list, ObjectNode sent, Map<String, String> types) {
        ObjectNode read = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            JsonNode value = entry.getValue();
            String type = types.get(entry.getKey());
            boolean absent = value.isTextual() && value.textValue().isEmpty() && type != null && !type.equals("String");
            if (!value.isNull() && !absent) {
                read.set(entry.getKey(), type == null ? value : scalar(list + "." + entry.getKey(), type, value));
            }
        }
        return read;
    }

    private static ArrayNode texts(String name, JsonNode value) {
        ArrayNode list = NODES.arrayNode();
        value.forEach(element -> list.add(text(name, element)));
        return list;
    }

    private static JsonNode text(String name, JsonNode value) {
        if (value.isTextual()) {
            return value;
        }
        if (value.isNumber()) {
            return NODES.textNode(value.asText());
        }
        throw ApiFault.badParameter(name, "Enter a string.");
    }

    private static JsonNode flag(String name, JsonNode value) {
        if (value.isBoolean()) {
            return value;
        }
        return switch (value.asText().strip().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> NODES.booleanNode(true);
            case "0", "false" -> NODES.booleanNode(false);
            default -> throw ApiFault.badParameter(name, "Enter True or False.");
        };
    }

    private static JsonNode integer(String name, JsonNode value) {
        String text = value.asText().strip();
        boolean whole = value.isTextual() ? text.matches("[+-]?[0-9]{1,30}") : value.isIntegralNumber();
        if (!whole
                && value.isFloatingPointNumber()
                && Double.isFinite(value.doubleValue())
                && value.doubleValue() == Math.rint(value.doubleValue())) {
            text = new BigDecimal(value.doubleValue()).toBigInteger().toString();
            whole = true;
        }
        if (!whole) {
            throw ApiFault.badParameter(name, "Enter a whole number.");
        }
        BigInteger number = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
        return number.bitLength() < 64 ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
    }

    private static JsonNode number(String name, JsonNode value) {
        if (value.isNumber() && Double.isFinite(value.doubleValue())) {
            return value;
        }
        String text = value.asText().strip();
        if (value.isTextual()
                && text.length() < MAX_NUMBER
                && text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")) {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return NODES.numberNode(number);
            }
        }
        throw ApiFault.badParameter(name, "Enter a number.");
    }
}
