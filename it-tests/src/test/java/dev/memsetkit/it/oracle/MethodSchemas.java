package dev.memsetkit.it.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON Schemas of the committed spec, as the SPEC profile means them. */
public final class MethodSchemas {

    private final Map<String, JsonNode> methods = new LinkedHashMap<>();

    /** The schemas of the committed spec. */
    public MethodSchemas() {
        try (InputStream spec = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"))) {
            for (JsonNode method : new JsonMapper().readTree(spec).path("methods")) {
                methods.put(method.path("name").asText(), method);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all methods. */
    public List<String> methods() {
        return List.copyOf(methods.keySet());
    }

    /** The parameters of a method as a schema of one dictionary; what describes other methods' dictionaries is filled in. */
    public ObjectNode params(String method) {
        return params(method, List.of());
    }

    private ObjectNode params(String method, List<String> without) {
        ObjectNode schema = new JsonMapper().createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (JsonNode param : Objects.requireNonNull(methods.get(method)).path("params")) {
            String name = param.path("name").asText();
            if (!without.contains(name)) {
                properties.set(name, filled(param.path("schema")));
                if (param.path("required").asBoolean()) {
                    required.add(name);
                }
            }
        }
        return schema.put("additionalProperties", false);
    }

    private JsonNode filled(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        JsonNode items = schema.path("items");
        if (items.has("x-params-of")) {
            List<String> without = new ArrayList<>();
            items.path("x-without").forEach(name -> without.add(name.asText()));
            copy.set("items", params(items.path("x-params-of").asText(), without));
        } else if (items.isObject()) {
            copy.set("items", filled(items));
        }
        if (schema.path("type").isArray()) {
            // "String or List" is a String or a list of them; the schema of the spec leaves the elements open.
            copy.putObject("items").put("type", schema.path("type").get(0).asText());
        }
        return copy;
    }

    /** The rules between the parameters of a method. */
    List<JsonNode> rules(String method) {
        List<JsonNode> rules = new ArrayList<>();
        Objects.requireNonNull(methods.get(method))
                .path("x-params-schema")
                .path("allOf")
                .forEach(rules::add);
        return rules;
    }

    /** Whether the spec gives the keys of a list's dictionaries by what another method returns, which is no schema here. */
    boolean isOpaque(String method, String param) {
        for (JsonNode candidate : Objects.requireNonNull(methods.get(method)).path("params")) {
            JsonNode schema = candidate.path("schema");
            if (candidate.path("name").asText().equals(param)) {
                return schema.has("x-keys-of") || schema.path("items").has("x-keys-of");
            }
        }
        return false;
    }
}
