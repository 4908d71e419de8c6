package dev.memsetkit.spec.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Postman collection, version 2.1: a folder for each section, a request for each method. */
final class PostmanExport {

    private final SpecTree tree;

    PostmanExport(ApiSpec spec) {
        this.tree = new SpecTree(spec, "#/");
    }

    String write() {
        JsonNode root = tree.root();
        ObjectNode collection = SpecTree.NODES.objectNode();
        ObjectNode info = collection.putObject("info");
        info.put(
                "name",
                root.path("info").path("title").asText() + " "
                        + root.path("info").path("version").asText());
        info.put("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
        ObjectNode auth = collection.putObject("auth").put("type", "basic");
        ArrayNode basic = auth.putArray("basic");
        basic.addObject().put("key", "username").put("value", "{{api_key}}").put("type", "string");
        basic.addObject().put("key", "password").put("value", "").put("type", "string");
        ArrayNode variables = collection.putArray("variable");
        variables
                .addObject()
                .put("key", "base")
                .put("value", root.path("x-endpoints").path("json").asText("").replaceFirst("/$", ""));
        variables.addObject().put("key", "api_key").put("value", "");
        Map<String, ArrayNode> folders = new LinkedHashMap<>();
        ArrayNode items = collection.putArray("item");
        for (JsonNode method : tree.methods()) {
            folders.computeIfAbsent(
                            SpecTree.title(method),
                            title -> items.addObject().put("name", title).putArray("item"))
                    .add(request(method));
        }
        return SpecTree.write(collection);
    }

    private static ObjectNode request(JsonNode method) {
        String name = method.path("name").asText();
        ObjectNode item = SpecTree.NODES.objectNode().put("name", name);
        ObjectNode request = item.putObject("request").put("method", "POST");
        request.put("description", method.path("description").asText(""));
        ObjectNode url = request.putObject("url").put("raw", "{{base}}/" + name);
        url.putArray("host").add("{{base}}");
        url.putArray("path").add(name);
        ObjectNode body = request.putObject("body").put("mode", "urlencoded");
        ArrayNode fields = body.putArray("urlencoded");
        for (JsonNode param : method.path("params")) {
            fields.addObject()
                    .put("key", param.path("name").asText())
                    .put("value", param.path("schema").path("default").asText(""))
                    .put("type", "text")
                    .put("disabled", !param.path("required").asBoolean())
                    .put("description", param.path("description").asText(""));
        }
        return item;
    }
}
