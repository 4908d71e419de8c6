package dev.memsetkit.spec.openrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What others hold against a spec: OpenRPC's meta-schema, and draft-07 of JSON Schema for every schema in it. */
public final class MetaSchemas {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String OPENRPC_ID = "https://meta.open-rpc.org/";
    private static final String JSON_SCHEMA_TOOLS_ID = "https://meta.json-schema.tools/";
    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(Map.of(
                    OPENRPC_ID,
                    resource("openrpc-1.3.2.json"),
                    JSON_SCHEMA_TOOLS_ID,
                    resource("json-schema-tools.json"),
                    // One reference of the first file to the second has no slash at its end.
                    JSON_SCHEMA_TOOLS_ID.substring(0, JSON_SCHEMA_TOOLS_ID.length() - 1),
                    resource("json-schema-tools.json"))));
    private final Schema openRpc = registry.getSchema(SchemaLocation.of(OPENRPC_ID));
    private final Schema draft07 = registry.getSchema(SchemaLocation.of(DRAFT_07));

    /** What OpenRPC's meta-schema says against the document. */
    List<String> problemsOfDocument(JsonNode document) {
        return texts("", openRpc.validate(document.toString(), InputFormat.JSON));
    }

    /** What draft-07 of JSON Schema says against the schemas in the document. */
    List<String> problemsOfSchemas(JsonNode document) {
        List<String> problems = new ArrayList<>();
        for (JsonNode method : document.path("methods")) {
            String name = method.path("name").asText();
            method.path("params").forEach(param -> problems.addAll(problemsOfSchema(name, param.path("schema"))));
            problems.addAll(problemsOfSchema(name, method.path("result").path("schema")));
            if (method.has("x-params-schema")) {
                problems.addAll(problemsOfSchema(name, method.path("x-params-schema")));
            }
        }
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(component -> problems.addAll(problemsOfSchema(component.getKey(), component.getValue())));
        return problems;
    }

    private List<String> problemsOfSchema(String place, JsonNode schema) {
        return texts(place + ": ", draft07.validate(schema.toString(), InputFormat.JSON));
    }

    /** Whether a value fits a schema (draft-07, no references). */
    boolean fits(JsonNode schema, String json) {
        return registry.getSchema(schema.toString(), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    public static JsonNode node(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(String place, List<Error> errors) {
        List<String> texts = new ArrayList<>();
        errors.forEach(error -> texts.add(place + error));
        return texts;
    }

    private static String resource(String name) {
        try (InputStream in = MetaSchemas.class.getResourceAsStream("/dev/memsetkit/spec/meta/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Both files name their own dialect, which says of itself to be draft-07.
            return text.replace("\"$schema\": \"" + JSON_SCHEMA_TOOLS_ID + "\"", "\"$schema\": \"" + DRAFT_07 + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
