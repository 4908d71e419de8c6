package dev.memsetkit.extractor.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import dev.memsetkit.extractor.provenance.RuleDisplayText;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ParameterRule;
import dev.memsetkit.spec.model.SpecException;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A spec as a tree in which every fact has a path of names: lists of named things (methods, parameters, rules, raised
 * errors, releases) are objects here, and whether a returned key is always there stands with the key.
 */
final class FactTree {

    /** Stands in a returned key for its membership in the list of required keys. */
    static final String ALWAYS_THERE = "#required";

    /** Stands in a rule for the rule as people write it. */
    static final String RULE = "#rule";

    /** Stands in a dictionary whose parts are named. */
    static final String PARTS = "#parts";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FactTree() {}

    /** The tree of a spec; problems of the documentation and unread words are no facts and left out. */
    static ObjectNode of(ApiSpec spec) {
        ObjectNode tree = read(spec);
        tree.remove(List.of("servers", "x-doc-problems", "x-unread", "x-corrected"));
        Map<String, List<ParameterRule>> rules = new HashMap<>();
        spec.methods().forEach(method -> rules.put(method.name(), method.rules()));
        named(tree, "methods", node -> node.path("name").textValue());
        for (JsonNode node : tree.path("methods")) {
            ObjectNode method = (ObjectNode) node;
            // The writer makes it of the raised errors.
            method.remove("errors");
            named(method, "params", param -> param.path("name").textValue());
            named(method, "x-raises", raise -> raise.path("error").textValue());
            rules(method, rules.getOrDefault(method.path("name").asText(), List.of()));
        }
        named(tree, "x-changelog", release -> release.path("version").textValue());
        schemas(tree, FactTree::requiredIntoKeys);
        schemas(tree, FactTree::partsByName);
        return tree;
    }

    /**
     * The spec of a tree.
     *
     * @throws BadInputException if the facts do not fit together
     */
    static ApiSpec spec(ObjectNode tree) {
        ObjectNode document = tree.deepCopy();
        for (JsonNode method : document.path("methods")) {
            unnamed((ObjectNode) method, "params");
            unnamed((ObjectNode) method, "x-raises");
            if (method.get("x-params-schema") instanceof ObjectNode rules) {
                rules.path("allOf").forEach(rule -> ((ObjectNode) rule).remove(RULE));
                unnamed(rules, "allOf");
            }
        }
        unnamed(document, "methods");
        unnamed(document, "x-changelog");
        schemas(document, FactTree::partsInOrder);
        schemas(document, FactTree::requiredOutOfKeys);
        try {
            return OpenRpcReader.read(document.toString(), "merged spec");
        } catch (SpecException e) {
            throw InputError.UNMERGEABLE.anywhere(e.getMessage()).because(e);
        }
    }

    private static ObjectNode read(ApiSpec spec) {
        try {
            return (ObjectNode) JSON.readTree(OpenRpcWriter.write(spec));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a spec is written as JSON", e);
        }
    }

    private interface Naming {
        String name(JsonNode node);
    }

    private static void named(ObjectNode parent, String key, Naming naming) {
        if (parent.get(key) instanceof ArrayNode array) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (JsonNode element : array) {
                object.set(unused(object, naming.name(element)), element);
            }
            parent.set(key, object);
        }
    }

    /** The same name may come again, such as an error that is raised in two cases. */
    private static String unused(ObjectNode object, String name) {
        String free = name;
        for (int i = 2; object.has(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private static void unnamed(ObjectNode parent, String key) {
        if (parent.get(key) instanceof ObjectNode object) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            object.forEach(array::add);
            parent.set(key, array);
        }
    }

    /** A rule is known by its condition and by the parameter that it binds. */
    private static void rules(ObjectNode method, List<ParameterRule> rules) {
        if (method.get("x-params-schema") instanceof ObjectNode schema) {
            for (int i = 0; i < rules.size(); i++) {
                ((ObjectNode) schema.get("allOf").get(i)).put(RULE, RuleDisplayText.of(rules.get(i)));
            }
            Iterator<ParameterRule> next = rules.iterator();
            named(schema, "allOf", node -> name(next.next()));
        }
    }

    private static String name(ParameterRule rule) {
        return "if " + RuleDisplayText.condition(rule.when()) + ": "
                + rule.then().param();
    }

    private static void schemas(ObjectNode tree, Consumer<ObjectNode> change) {
        for (JsonNode method : tree.path("methods")) {
            each(method.path("result"), change);
        }
        each(tree.path("components").path("schemas"), change);
    }

    private static void each(JsonNode node, Consumer<ObjectNode> change) {
        node.forEach(child -> each(child, change));
        if (node instanceof ObjectNode object) {
            change.accept(object);
        }
    }

    /** A returned key may be called "properties" or "type", but its schema is no string. */
    private static boolean hasKeys(ObjectNode schema) {
        return "object".equals(schema.path("type").textValue()) && schema.get("properties") instanceof ObjectNode;
    }

    private static void partsByName(ObjectNode schema) {
        if (schema.get("allOf") instanceof ArrayNode) {
            named(schema, "allOf", part -> part.has("$ref") ? DisplayText.type(part) : "own");
            schema.put(PARTS, true);
        }
    }

    private static void partsInOrder(ObjectNode schema) {
        if (schema.path(PARTS).isBoolean()) {
            schema.remove(PARTS);
            unnamed(schema, "allOf");
        }
    }

    private static void requiredIntoKeys(ObjectNode schema) {
        if (!hasKeys(schema)) {
            return;
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        schema.remove("required");
        schema.get("properties")
                .properties()
                .forEach(property ->
                        ((ObjectNode) property.getValue()).put(ALWAYS_THERE, required.contains(property.getKey())));
    }

    private static void requiredOutOfKeys(ObjectNode schema) {
        if (!hasKeys(schema)) {
            return;
        }
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        schema.get("properties").properties().forEach(property -> {
            JsonNode always = ((ObjectNode) property.getValue()).remove(ALWAYS_THERE);
            if (always != null && always.booleanValue()) {
                required.add(property.getKey());
            }
        });
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }
}
