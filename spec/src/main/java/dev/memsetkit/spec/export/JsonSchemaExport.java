package dev.memsetkit.spec.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.model.ApiSpec;
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
        return SpecTree.write(bundle);
    }
}
