package dev.memsetkit.spec.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
import java.util.ArrayList;
import java.util.List;

/** One JSON Schema with {@code METHOD.params} and {@code METHOD.result} of each method among its definitions. */
final class JsonSchemaExport {

    private final SpecTree tree;

    JsonSchemaExport(ApiSpec spec) {
        this.tree = new SpecTree(spec, "#/$defs/");
    }

    String write() {
        ObjectNode bundle = SpecTree.NODES.objectNode();
        bundle.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        JsonNode info = tree.root().path("info");
        bundle.put(
                "$comment",
                info.path("title").asText() + " " + info.path("version").asText()
                        + "; validate against #/$defs/METHOD.params or #/$defs/METHOD.result");
        ObjectNode definitions = bundle.putObject("$defs");
        for (JsonNode method : tree.methods()) {
            String name = method.path("name").asText();
            definitions.set(name + ".params", tree.params(method, List.of()));
            definitions.set(name + ".result", tree.schema(method.path("result").path("schema")));
        }
        tree.root()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(entry -> definitions.set(entry.getKey(), tree.schema(entry.getValue())));
        SpecTree.walk(bundle, JsonSchemaExport::inStandardKeywords);
        return SpecTree.write(bundle);
    }

    /** Strict validators refuse keywords and formats that JSON Schema does not have: what they say becomes a comment. */
    private static void inStandardKeywords(ObjectNode schema) {
        List<String> comments = new ArrayList<>();
        if (schema.has("$comment")) {
            comments.add(schema.path("$comment").asText());
        }
        String format = schema.path("format").asText("");
        if (!format.isEmpty() && !FormatText.isStandard(format)) {
            schema.remove("format");
            comments.add("Format: " + format + ".");
        }
        JsonNode meanings = schema.remove(SpecTree.MEANINGS);
        if (meanings != null) {
            JsonNode values = schema.has("enum") ? schema.path("enum") : schema.path("examples");
            for (int i = 0; i < values.size(); i++) {
                if (!meanings.path(i).asText("").isEmpty()) {
                    comments.add(
                            values.path(i).asText() + ": " + meanings.path(i).asText());
                }
            }
        }
        if (!comments.isEmpty()) {
            schema.put("$comment", String.join("\n", comments));
        }
    }
}
