package dev.memsetkit.spec.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The written spec as a tree, and its schemas as other descriptions want them. */
final class SpecTree {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Keywords of our profile that say more than JSON Schema can. */
    private static final Set<String> OWN =
            Set.of("x-type", "x-params-of", "x-keys-of", "x-key", "x-without", "x-known-values", "x-read-from");

    static final String MEANINGS = "x-enum-descriptions";

    private static final List<String> BY_NAME = List.of("properties", "$defs");
    private static final List<String> PARTS = List.of(
            "allOf",
            "anyOf",
            "oneOf",
            "prefixItems",
            "items",
            "additionalProperties",
            "if",
            "then",
            "else",
            "not",
            "contentSchema");

    private final JsonNode root;
    private final String references;
    private final Set<String> inside = new HashSet<>();

    /**
     * @param spec the spec
     * @param references where the definitions of dictionaries stand in the other description
     */
    SpecTree(ApiSpec spec, String references) {
        this.references = references;
        try {
            this.root = MAPPER.readTree(OpenRpcWriter.write(spec));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the writer of specs writes JSON", e);
        }
    }

    JsonNode root() {
        return root;
    }

    JsonNode methods() {
        return root.path("methods");
    }

    JsonNode method(String name) {
        for (JsonNode method : methods()) {
            if (method.path("name").asText().equals(name)) {
                return method;
            }
        }
        return NODES.missingNode();
    }

    static List<JsonNode> list(JsonNode nodes) {
        List<JsonNode> list = new ArrayList<>();
        nodes.forEach(list::add);
        return list;
    }

    /** A schema of the spec with its own keywords said in words or in those of JSON Schema. */
    JsonNode schema(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(element -> copy.add(schema(element)));
            return copy;
        } else if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        if (schema.has("x-params-of")) {
            List<String> without = new ArrayList<>();
            schema.path("x-without").forEach(name -> without.add(name.asText()));
            return nested(schema.path("x-params-of").asText(), without);
        }
        ObjectNode copy = NODES.objectNode();
        schema.properties().forEach(entry -> {
            String key = entry.getKey();
            if (key.equals("$ref")) {
                copy.put(key, references + entry.getValue().asText().replaceFirst(".*/", ""));
            } else if (key.equals("x-known-values")) {
                copy.set("examples", entry.getValue());
            } else if (key.equals("properties")) {
                // Its keys are names, whatever keyword they look like.
                ObjectNode properties = copy.putObject(key);
                entry.getValue()
                        .properties()
                        .forEach(property -> properties.set(property.getKey(), schema(property.getValue())));
            } else if (key.equals(MEANINGS)) {
                copy.set(key, meanings(schema));
            } else if (key.equals("items") && entry.getValue().isArray()) {
                // Since draft 2020-12 the elements that have a fixed place each have a keyword of their own.
                copy.set("prefixItems", schema(entry.getValue()));
            } else if (key.equals("additionalItems")) {
                copy.set("items", schema(entry.getValue()));
            } else if (!OWN.contains(key)) {
                copy.set(key, isData(key) ? entry.getValue() : schema(entry.getValue()));
            }
        });
        if (!copy.has("pattern")) {
            FormatText.pattern(copy.path("format").asText("")).ifPresent(pattern -> copy.put("pattern", pattern));
        }
        if (copy.path("type").asText().equals("array") && !copy.has("items")) {
            // Elements of any kind: JSON Schema need not be told, but tools for OpenAPI insist.
            copy.putObject("items");
        }
        return copy;
    }

    /** What the values mean, in their order: so tools for OpenAPI want it, and fail on a dictionary. */
    private static ArrayNode meanings(JsonNode schema) {
        ArrayNode meanings = NODES.arrayNode();
        JsonNode values = schema.has("enum") ? schema.path("enum") : schema.path("x-known-values");
        values.forEach(
                value -> meanings.add(schema.path(MEANINGS).path(value.asText()).asText("")));
        return meanings;
    }

    /** The dictionary of a method's parameters within those of another one; one within itself is left open. */
    private ObjectNode nested(String method, List<String> without) {
        if (!inside.add(method)) {
            return NODES.objectNode().put("type", "object");
        }
        try {
            return params(method(method), without);
        } finally {
            inside.remove(method);
        }
    }

    /** A schema and all that it is made of. */
    static void walk(JsonNode schema, Consumer<ObjectNode> visitor) {
        if (schema instanceof ObjectNode object) {
            visitor.accept(object);
            for (String key : BY_NAME) {
                object.path(key).forEach(part -> walk(part, visitor));
            }
            for (String key : PARTS) {
                JsonNode part = object.path(key);
                if (part.isArray()) {
                    part.forEach(element -> walk(element, visitor));
                } else {
                    walk(part, visitor);
                }
            }
        }
    }

    private static boolean isData(String key) {
        return key.equals("enum") || key.equals("const") || key.equals("default") || key.startsWith("x-");
    }

    /** The parameters of a method as the schema of one dictionary, rules between them included. */
    ObjectNode params(JsonNode method, List<String> without) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (JsonNode param : method.path("params")) {
            String name = param.path("name").asText();
            if (!without.contains(name)) {
                properties.set(name, param(param));
                if (param.path("required").asBoolean()) {
                    required.add(name);
                }
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        if (method.has("x-params-schema") && without.isEmpty()) {
            schema.set("allOf", schema(method.path("x-params-schema").path("allOf")));
        }
        return schema;
    }

    /** The schema of a parameter with its description. */
    ObjectNode param(JsonNode param) {
        ObjectNode schema = NODES.objectNode();
        if (param.has("description")) {
            schema.set("description", param.get("description"));
        }
        schema.setAll((ObjectNode) schema(param.path("schema")));
        if (param.path("deprecated").asBoolean()) {
            schema.put("deprecated", true);
        }
        return schema;
    }

    static String title(JsonNode method) {
        return method.path("tags").path(0).path("name").asText("Methods");
    }

    /** Where the documentation describes a method, in words. */
    static String documented(JsonNode method) {
        JsonNode source = method.path("x-source");
        String anchor = source.path("anchor").asText("");
        return "Documented in " + source.path("document").asText() + (anchor.isEmpty() ? "" : "#" + anchor) + ".";
    }

    static String write(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    static TextNode text(String text) {
        return Objects.requireNonNull(NODES.textNode(text));
    }
}
