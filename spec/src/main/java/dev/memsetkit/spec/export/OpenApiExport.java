package dev.memsetkit.spec.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * OpenAPI 3.1 of the JSON access method: each method is a path that a form is posted to, with the API key as user name.
 *
 * <p>As on the wire, Booleans are 0 or 1 in a form, and parameters of which one is a list or dictionary go as JSON in the
 * one field {@code parameters}.
 */
final class OpenApiExport {

    private static final Set<String> COMPOSITE = Set.of("array", "object");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String PARAMETERS = "parameters";

    private final SpecTree tree;

    OpenApiExport(ApiSpec spec) {
        this.tree = new SpecTree(spec, "#/components/schemas/");
    }

    String write() {
        JsonNode root = tree.root();
        ObjectNode api = SpecTree.NODES.objectNode().put("openapi", "3.1.0");
        ObjectNode info = api.putObject("info");
        info.put("title", root.path("info").path("title").asText());
        info.put("version", root.path("info").path("version").asText());
        info.put("description", "The JSON access method. Made from the documentation of the API.");
        String base = root.path("x-endpoints").path("json").asText("").replaceFirst("/$", "");
        api.putArray("servers").addObject().put("url", base.isEmpty() ? "/" : base);
        api.putArray("security").addObject().putArray("apiKey");
        Set<String> tags = new TreeSet<>();
        tree.methods().forEach(method -> tags.add(SpecTree.title(method)));
        ArrayNode all = api.putArray("tags");
        tags.forEach(tag -> all.addObject().put("name", tag).put("description", tag));
        ObjectNode paths = api.putObject("paths");
        for (JsonNode method : tree.methods()) {
            paths.putObject("/" + method.path("name").asText()).set("post", operation(method));
        }
        api.set("components", components());
        return SpecTree.write(api);
    }

    private ObjectNode operation(JsonNode method) {
        String name = method.path("name").asText();
        ObjectNode operation = SpecTree.NODES.objectNode();
        operation.put("operationId", name.replace('.', '_'));
        operation.putArray("tags").add(SpecTree.title(method));
        operation.put("summary", method.path("summary").asText(name));
        String description = method.path("description").asText("");
        operation.put("description", (description.isEmpty() ? "" : description + "\n\n") + SpecTree.documented(method));
        if (method.path("deprecated").asBoolean()) {
            operation.put("deprecated", true);
        }
        if (!method.path("params").isEmpty()) {
            operation.set("requestBody", body(method));
        }
        operation.set("responses", responses(method));
        return operation;
    }

    /** Linters want a property for each name that is required, also where another part of the schema describes it. */
    private static void nameRequired(ObjectNode schema) {
        for (JsonNode name : schema.path("required")) {
            ObjectNode properties = schema.withObject("/properties");
            if (!properties.has(name.asText())) {
                properties.putObject(name.asText());
            }
        }
    }

    private ObjectNode body(JsonNode method) {
        ObjectNode schema = tree.params(method, List.of());
        boolean required = schema.has("required");
        ObjectNode body = SpecTree.NODES.objectNode().put("required", required);
        ObjectNode form = body.putObject("content").putObject(FORM);
        boolean composite = SpecTree.list(schema.path("properties")).stream().anyMatch(OpenApiExport::isComposite);
        if (composite) {
            form.set("schema", either(schema));
        } else {
            schema.path("properties").forEach(OpenApiExport::asForm);
            form.set("schema", schema);
        }
        SpecTree.walk(form.path("schema"), OpenApiExport::nameRequired);
        return body;
    }

    /** A field for each scalar, or all parameters as JSON in one field, which lists and dictionaries need. */
    private static ObjectNode either(ObjectNode schema) {
        ObjectNode form = SpecTree.NODES.objectNode().put("type", "object");
        ObjectNode fields = form.putObject("properties");
        schema.path("properties").properties().stream()
                .filter(entry -> !isComposite(entry.getValue()))
                .forEach(entry -> {
                    JsonNode field = entry.getValue().deepCopy();
                    asForm(field);
                    fields.set(entry.getKey(), field);
                });
        fields.putObject(PARAMETERS)
                .put("type", "string")
                .put("description", "All parameters as one JSON object" + onlySo(schema) + ".")
                .put("contentMediaType", JSON)
                .set("contentSchema", schema);
        List<JsonNode> required = SpecTree.list(schema.path("required"));
        if (required.stream().allMatch(name -> fields.has(name.asText()))) {
            // Generators of clients make all of them optional: the words say what the schema says.
            required.forEach(name -> explain(fields.path(name.asText()), "Required, unless `parameters` is given."));
            if (!required.isEmpty()) {
                ArrayNode ways = form.putArray("anyOf");
                ways.addObject().set("required", schema.get("required"));
                ways.addObject().putArray("required").add(PARAMETERS);
            }
        } else {
            form.putArray("required").add(PARAMETERS);
        }
        return form.put("additionalProperties", false);
    }

    private static void explain(JsonNode schema, String words) {
        String said = schema.path("description").asText("");
        ((ObjectNode) schema).put("description", said.isEmpty() ? words : said + " " + words);
    }

    /** The parameters that no field of a form can hold. */
    private static String onlySo(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("properties").properties().forEach(entry -> {
            if (isComposite(entry.getValue())) {
                names.add("`" + entry.getKey() + "`");
            }
        });
        return ", the only way to send " + String.join(", ", names);
    }

    /** Lists and dictionaries; what may be a list or a scalar goes into a form as a scalar. */
    private static boolean isComposite(JsonNode schema) {
        return schema.path("type").isTextual()
                && COMPOSITE.contains(schema.path("type").asText());
    }

    private static void asForm(JsonNode schema) {
        if (schema.path("type").asText().equals("boolean")) {
            ObjectNode flag = (ObjectNode) schema;
            flag.put("type", "integer").putArray("enum").add(0).add(1);
            if (flag.has("default")) {
                flag.put("default", flag.path("default").asBoolean() ? 1 : 0);
            }
        } else if (schema.path("type").isArray()) {
            ((ObjectNode) schema).set("type", schema.path("type").get(0));
        }
    }

    private ObjectNode responses(JsonNode method) {
        ObjectNode responses = SpecTree.NODES.objectNode();
        ObjectNode answer = responses.putObject("200");
        String said = method.path("result").path("description").asText("");
        answer.put("description", said.isEmpty() ? "What the method answers." : said);
        answer.putObject("content").putObject(JSON).set("schema", answered(method));
        TreeMap<String, List<String>> byStatus = new TreeMap<>();
        for (JsonNode error : method.path("errors")) {
            String type = error.path("$ref").asText().replaceFirst(".*/", "");
            String status = tree.root()
                    .path("components")
                    .path("errors")
                    .path(type)
                    .path("data")
                    .path("httpStatus")
                    .asText();
            byStatus.computeIfAbsent(status, key -> new ArrayList<>()).add(type);
        }
        byStatus.forEach((status, types) -> responses.set(status, error(method, types)));
        if (byStatus.keySet().stream().noneMatch(status -> status.startsWith("4"))) {
            // No method states what any can be refused for, such as its key.
            responses.putObject("4XX").put("$ref", "#/components/responses/Error");
        }
        responses.putObject("default").put("$ref", "#/components/responses/Error");
        return responses;
    }

    /** A type "null" is valid, but generators of clients make a class Null of it that is nowhere. */
    private JsonNode answered(JsonNode method) {
        JsonNode schema = tree.schema(method.path("result").path("schema"));
        return schema.path("type").asText().equals("null")
                ? SpecTree.NODES.objectNode().putNull("const")
                : schema;
    }

    private ObjectNode error(JsonNode method, List<String> types) {
        StringBuilder description = new StringBuilder(String.join(", ", types));
        for (JsonNode raise : method.path("x-raises")) {
            if (types.contains(raise.path("error").asText())
                    && !raise.path("when").asText("").isEmpty()) {
                description
                        .append("\n\n")
                        .append(raise.path("error").asText())
                        .append(": ")
                        .append(raise.path("when").asText());
            }
        }
        ObjectNode response = SpecTree.NODES.objectNode().put("description", description.toString());
        response.putObject("content").putObject(JSON).putObject("schema").put("$ref", "#/components/schemas/Error");
        return response;
    }

    private ObjectNode components() {
        ObjectNode components = SpecTree.NODES.objectNode();
        ObjectNode schemas = components.putObject("schemas");
        tree.root()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(entry -> schemas.set(entry.getKey(), tree.schema(entry.getValue())));
        ObjectNode error = schemas.putObject("Error").put("type", "object");
        error.put("description", "What the API answers when a call fails.");
        ObjectNode properties = error.putObject("properties");
        ArrayNode types =
                properties.putObject("error_type").put("type", "string").putArray("enum");
        ArrayNode codes =
                properties.putObject("error_code").put("type", "integer").putArray("enum");
        tree.root().path("components").path("errors").properties().forEach(entry -> {
            types.add(entry.getKey());
            codes.add(entry.getValue().path("code").asInt());
        });
        properties.putObject("error").put("type", "string").put("description", "What went wrong, in words.");
        error.putArray("required").add("error_type").add("error_code").add("error");
        ObjectNode response = components.putObject("responses").putObject("Error");
        response.put("description", "The call failed.");
        response.putObject("content").putObject(JSON).putObject("schema").put("$ref", "#/components/schemas/Error");
        components
                .putObject("securitySchemes")
                .putObject("apiKey")
                .put("type", "http")
                .put("scheme", "basic")
                .put("description", "The API key is the user name; the password is not looked at.");
        return components;
    }
}
