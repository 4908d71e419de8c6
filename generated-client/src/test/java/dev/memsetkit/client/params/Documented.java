package dev.memsetkit.client.params;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The spec that the client was generated from, and values for it: good ones, and those that break one constraint each. */
final class Documented {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> OF_FORM = Map.ofEntries(
            Map.entry("service-name", "myserver1"),
            Map.entry("lb-service-name", "web_1"),
            Map.entry("hex32", "0123456789abcdef0123456789abcdef"),
            Map.entry("hostname", "www.example.com"),
            Map.entry("domain", "example.com"),
            Map.entry("email", "admin@example.com"),
            Map.entry("zone-record-name", "www"),
            Map.entry("printable-ascii", "192.0.2.1"),
            Map.entry("username", "admin"),
            Map.entry("container-name", "photos"),
            Map.entry("country-code", "GB"),
            Map.entry("ipv4-list", "192.0.2.0/24"),
            Map.entry("ipv6-list", "2001:db8::/32"),
            Map.entry("port-list", "80,443"),
            Map.entry("memset-date", "2019-10-28"));

    private final Map<String, JsonNode> methods = new LinkedHashMap<>();

    Documented() throws IOException {
        JsonNode spec = new JsonMapper()
                .readTree(Path.of("target/memsetkit/memset-api.openrpc.json").toFile());
        spec.path("methods").forEach(method -> methods.put(method.path("name").asText(), method));
    }

    /**
     * A value that breaks one constraint, or none.
     *
     * @param at pointer within the parameter, such as {@code /0}
     * @param rule id of the rule; empty if the value is good
     */
    record Sample(JsonNode value, String at, String rule) {}

    List<String> methods() {
        return List.copyOf(methods.keySet());
    }

    JsonNode params(String method) {
        return Objects.requireNonNull(methods.get(method)).path("params");
    }

    JsonNode rules(String method) {
        return Objects.requireNonNull(methods.get(method))
                .path("x-params-schema")
                .path("allOf");
    }

    JsonNode schema(String method, String name) {
        for (JsonNode param : params(method)) {
            if (param.path("name").asText().equals(name)) {
                return param.path("schema");
            }
        }
        throw new IllegalArgumentException(method + " " + name);
    }

    /** A good value of each required parameter. */
    ObjectNode required(String method) {
        ObjectNode values = NODES.objectNode();
        for (JsonNode param : params(method)) {
            if (param.path("required").asBoolean()) {
                values.set(param.path("name").asText(), good(param.path("schema")));
            }
        }
        return values;
    }

    /** A value that breaks nothing. */
    JsonNode good(JsonNode schema) {
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        } else if (schema.path("x-known-values").size() > 0) {
            return schema.path("x-known-values").get(0);
        }
        return switch (type(schema)) {
            case "integer" -> NODES.numberNode(schema.path("minimum").asLong(1));
            case "number" -> NODES.numberNode(1.5);
            case "boolean" -> NODES.booleanNode(true);
            case "array" ->
                list(good(schema.path("items")), schema.path("minItems").asInt(0));
            case "object" -> NODES.objectNode();
            default ->
                NODES.textNode(OF_FORM.getOrDefault(
                        schema.path("format").asText(""),
                        "x".repeat(schema.path("minLength").asInt(1))));
        };
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    /** Values at the edge of each constraint of a schema, and beyond it. */
    List<Sample> samples(JsonNode schema) {
        List<Sample> samples = new ArrayList<>();
        add(samples, good(schema), "");
        boolean either = schema.path("type").isArray();
        boolean text = type(schema).equals("string");
        add(samples, text ? NODES.numberNode(7) : NODES.textNode("seven"), "type");
        add(samples, NODES.nullNode(), "type");
        if (!type(schema).equals("boolean")) {
            add(samples, NODES.booleanNode(true), "type");
        }
        if (type(schema).equals("integer")) {
            add(samples, NODES.numberNode(1.5), "type");
        }
        if (schema.has("maxLength")) {
            int most = schema.path("maxLength").asInt();
            add(samples, NODES.textNode("\ud83d\ude00".repeat(most)), "!maxLength");
            add(samples, NODES.textNode("x".repeat(most + 1)), "maxLength");
        }
        if (schema.has("minLength")) {
            int least = schema.path("minLength").asInt();
            add(samples, NODES.textNode("\ud83d\ude00".repeat(least)), "!minLength");
            add(samples, NODES.textNode("\ud83d\ude00".repeat(least - 1)), "minLength");
        }
        for (String bound : List.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                long limit = schema.path(bound).asLong();
                add(samples, NODES.numberNode(limit), "!" + bound);
                add(samples, NODES.numberNode(bound.equals("minimum") ? limit - 1 : limit + 1), bound);
            }
        }
        schema.path("enum").forEach(value -> add(samples, value, "!enum"));
        schema.path("x-known-values").forEach(value -> add(samples, value, "!known-values"));
        if (schema.has("enum")) {
            add(samples, other(schema), "enum");
        }
        if (schema.has("x-known-values")) {
            add(samples, other(schema), "known-values");
        }
        if (schema.has("format")) {
            add(samples, NODES.textNode("\u0000"), "format");
        }
        if (type(schema).equals("array") || either) {
            elements(samples, schema, either);
        }
        return samples;
    }

    private void elements(List<Sample> samples, JsonNode schema, boolean either) {
        JsonNode items = either ? NODES.objectNode().put("type", type(schema)) : schema.path("items");
        if (schema.has("minItems")) {
            int least = schema.path("minItems").asInt();
            JsonNode element = good(items);
            add(samples, list(element, least), "!minItems");
            add(samples, list(element, least - 1), "minItems");
        }
        if (schema.has("maxItems")) {
            int most = schema.path("maxItems").asInt();
            JsonNode element = good(items);
            add(samples, list(element, most), "!maxItems");
            add(samples, list(element, most + 1), "maxItems");
        }
        if (items.has("type") && !items.has("x-params-of") && !items.has("x-keys-of")) {
            for (Sample sample : samples(items)) {
                samples.add(new Sample(NODES.arrayNode().add(good(items)).add(sample.value), "/1", sample.rule));
            }
        }
        dictionary(samples, items, "x-params-of", "/0");
    }

    /** Dictionaries that follow the parameters of another method. */
    private void dictionary(List<Sample> samples, JsonNode schema, String keyword, String at) {
        String method = schema.path(keyword).asText("");
        if (method.isEmpty()) {
            return;
        }
        ObjectNode whole = required(method);
        schema.path("x-without").forEach(name -> {
            whole.remove(name.asText());
            samples.add(new Sample(
                    NODES.arrayNode().add(whole.deepCopy().put(name.asText(), "x")),
                    at + "/" + name.asText(),
                    "unknown-parameter"));
        });
        samples.add(new Sample(NODES.arrayNode().add(7), at, "type"));
        for (JsonNode param : params(method)) {
            String name = param.path("name").asText();
            if (!schema.path("x-without").toString().contains('"' + name + '"')) {
                if (param.path("required").asBoolean()) {
                    ObjectNode without = whole.deepCopy();
                    without.remove(name);
                    samples.add(new Sample(NODES.arrayNode().add(without), at + "/" + name, "required"));
                }
                for (Sample inner : samples(param.path("schema"))) {
                    JsonNode values = whole.deepCopy().set(name, inner.value);
                    samples.add(new Sample(NODES.arrayNode().add(values), at + "/" + name + inner.at, inner.rule));
                }
            }
        }
    }

    private static ArrayNode list(JsonNode element, int size) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(element);
        }
        return list;
    }

    private static void add(List<Sample> samples, JsonNode value, String rule) {
        samples.add(new Sample(value, "", rule));
    }

    /** A value of the right type that is not listed. */
    static JsonNode other(JsonNode schema) {
        return switch (type(schema)) {
            case "integer" -> NODES.numberNode(987_654_321);
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.textNode("no such value");
        };
    }
}
