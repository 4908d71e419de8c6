package dev.memsetkit.codegen.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.testing.Draw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Specs whose parameters have constraints of all kinds, with calls that keep and that break them. */
final class CheckedSpecs {

    private static final List<String> WORDS =
            List.of("a", "b", "ab", "abc", "", "A", "1", "12345", "\ud83d\ude00", "a.b", "x y", "\u00e9", "a\n");
    private static final List<String> PATTERNS =
            List.of("^a", "b$", "^[a-z]+$", "^(a|b)*$", "c|1", "^.$", "^[^a]*$", "^\\d{1,3}$");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Draw draw;

    private CheckedSpecs(Draw draw) {
        this.draw = draw;
    }

    /** A method, as an OpenRPC document has it. */
    static ObjectNode method(Draw draw, String name) {
        return new CheckedSpecs(draw).method(name);
    }

    /** The JSON Schema of what the method may be called with. */
    static ObjectNode schema(JsonNode method) {
        ObjectNode schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (JsonNode param : method.get("params")) {
            properties.set(param.get("name").asText(), param.get("schema"));
            if (param.get("required").asBoolean()) {
                required.add(param.get("name").asText());
            }
        }
        if (method.has("x-params-schema")) {
            schema.set("allOf", method.at("/x-params-schema/allOf"));
        }
        return schema;
    }

    /** What the method is called with. */
    static Map<String, Object> call(Draw draw, JsonNode method) {
        Map<String, Object> call = new LinkedHashMap<>();
        for (JsonNode param : method.get("params")) {
            if (!draw.oneIn(4)) {
                call.put(param.get("name").asText(), new CheckedSpecs(draw).value(param.get("schema")));
            }
        }
        if (draw.oneIn(30)) {
            call.put("unknown", 1);
        }
        return call;
    }

    private ObjectNode method(String name) {
        ObjectNode method = JSON.objectNode().put("name", name);
        method.putArray("tags").addObject().put("name", "A");
        ArrayNode params = method.putArray("params");
        for (int i = 0; i < draw.between(1, 5); i++) {
            params.addObject()
                    .put("name", "p" + i)
                    .put("required", draw.oneIn(4))
                    .set("schema", schema(3));
        }
        if (draw.flag()) {
            ArrayNode rules = method.putObject("x-params-schema").putArray("allOf");
            for (int i = 0; i < draw.between(1, 4); i++) {
                rules.add(rule(
                        params.get(draw.between(0, params.size() - 1)),
                        params.get(draw.between(0, params.size() - 1))));
            }
        }
        method.putObject("result").put("name", "r").putObject("schema").put("type", "null");
        return method;
    }

    private ObjectNode schema(int depth) {
        return depth == 0 || draw.oneIn(3)
                ? scalar(true)
                : draw.oneOf(
                        list -> list(depth),
                        map -> withPart(JSON.objectNode().put("type", "object"), "additionalProperties", depth),
                        either -> scalarOrList());
    }

    private ObjectNode withPart(ObjectNode schema, String keyword, int depth) {
        if (!draw.oneIn(5)) {
            schema.set(keyword, schema(depth - 1));
        }
        return schema;
    }

    private ObjectNode list(int depth) {
        ObjectNode list = withPart(JSON.objectNode().put("type", "array"), "items", depth);
        sometimes(list, "maxItems", draw.between(1, 3));
        sometimes(list, "minItems", draw.between(0, 1));
        return list;
    }

    private ObjectNode scalarOrList() {
        ObjectNode either = scalar(false);
        ObjectNode items = either.deepCopy();
        String type = either.get("type").asText();
        either.putArray("type").add(type).add("array");
        either.set("items", items);
        return either;
    }

    private ObjectNode scalar(boolean withValues) {
        ObjectNode scalar = JSON.objectNode();
        String type = draw.of("string", "string", "integer", "number", "boolean");
        scalar.put("type", type);
        switch (type) {
            case "string" -> {
                sometimes(scalar, "minLength", draw.between(0, 2));
                sometimes(scalar, "maxLength", draw.between(2, 4));
                if (draw.oneIn(3)) {
                    scalar.put("pattern", draw.of(PATTERNS));
                }
                if (withValues && draw.oneIn(3)) {
                    words(scalar.putArray("enum"));
                }
            }
            case "integer", "number" -> {
                sometimes(scalar, "minimum", draw.between(-2, 2));
                sometimes(scalar, "maximum", draw.between(3, 7));
                if (withValues && draw.oneIn(4)) {
                    scalar.putArray("enum").add(1).add(draw.between(5, 7));
                }
            }
            default -> {}
        }
        return scalar;
    }

    private void sometimes(ObjectNode schema, String keyword, int value) {
        if (draw.oneIn(3)) {
            schema.put(keyword, value);
        }
    }

    private void words(ArrayNode values) {
        draw.distinct(1, 3, each -> each.of(WORDS)).forEach(values::add);
    }

    private ObjectNode rule(JsonNode when, JsonNode then) {
        ObjectNode rule = JSON.objectNode();
        String given = when.get("name").asText();
        ObjectNode condition = rule.putObject("if");
        switch (draw.oneIn(3) ? "" : when.at("/schema/type").asText()) {
            case "string" -> {
                ObjectNode value = condition.putObject("properties").putObject(given);
                if (draw.oneIn(3)) {
                    value.put("pattern", "^a");
                } else {
                    words(value.putArray("enum"));
                }
            }
            case "integer" -> condition.putObject("properties").putObject(given).put("const", draw.between(0, 5));
            case "boolean" -> condition.putObject("properties").putObject(given).put("const", draw.flag());
            default -> {}
        }
        condition.putArray("required").add(given);
        consequence(
                rule.putObject("then"),
                then.get("name").asText(),
                then.at("/schema/type").asText());
        return rule;
    }

    private void consequence(ObjectNode then, String name, String type) {
        boolean valued = type.equals("string") || type.equals("integer");
        if (valued && draw.flag()) {
            ArrayNode values = then.putObject("properties").putObject(name).putArray("enum");
            if (type.equals("string")) {
                words(values);
            } else {
                values.add(1).add(2).add(5);
            }
        }
        if (then.isEmpty() && draw.flag()) {
            then.putObject("not").putArray("required").add(name);
        } else if (then.isEmpty() || draw.oneIn(3)) {
            then.putArray("required").add(name);
        }
    }

    /** A value that is mostly of the type of the schema. */
    private Object value(JsonNode schema) {
        if (draw.oneIn(12)) {
            return draw.oneOf(
                    text -> text.of(WORDS),
                    number -> number.between(-4, 9),
                    flag -> flag.flag(),
                    list -> List.of(list.of(WORDS)),
                    map -> Map.of("k", map.of(WORDS)));
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.get(draw.between(0, 1)).asText() : types.asText("string");
        return switch (type) {
            case "integer" -> draw.between(-4, 9);
            case "number" -> draw.flag() ? draw.between(-4, 9) : draw.between(-8, 19) / 2.0;
            case "boolean" -> draw.flag();
            case "array" -> draw.list(0, 3, each -> value(schema.path("items")));
            case "object" -> map(schema.path("additionalProperties"));
            default -> schema.has("enum") && draw.flag() ? oneOf(schema.get("enum")) : draw.of(WORDS);
        };
    }

    private Map<String, Object> map(JsonNode values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : new ArrayList<>(draw.distinct(0, 2, each -> each.of(WORDS)))) {
            map.put(key, value(values));
        }
        return map;
    }

    private String oneOf(JsonNode values) {
        return Objects.requireNonNull(
                values.get(draw.between(0, values.size() - 1)).asText());
    }
}
