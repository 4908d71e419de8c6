package dev.memsetkit.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.extractor.result.Extraction;
import dev.memsetkit.spec.openrpc.OpenRpcWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What two forms of one documentation must have in common: everything but the places. */
public final class SameSpec {

    private static final JsonMapper JSON = new JsonMapper();

    private SameSpec() {}

    /** The spec of the documentation without the places of its facts. */
    public static JsonNode withoutPlaces(Path docs) throws IOException {
        return withoutPlaces(new Extractor().extract(List.of(docs.toString())));
    }

    /** The spec without the places of its facts. */
    public static JsonNode withoutPlaces(Extraction extraction) throws IOException {
        return withoutPlaces(JSON.readTree(OpenRpcWriter.write(extraction.spec())));
    }

    private static JsonNode withoutPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("x-source");
            object.forEach(SameSpec::withoutPlaces);
        } else if (node instanceof ArrayNode array) {
            array.forEach(SameSpec::withoutPlaces);
        }
        return node;
    }
}
