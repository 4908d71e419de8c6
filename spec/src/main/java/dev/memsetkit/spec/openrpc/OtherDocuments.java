package dev.memsetkit.spec.openrpc;

import dev.memsetkit.spec.message.SpecMessage;
import java.util.List;
import java.util.Optional;

/** Descriptions of APIs that are taken for a method spec now and then, told by the keys that each of them has. */
final class OtherDocuments {

    private static final List<Kind> KINDS = List.of(
            new Kind("openapi", "an OpenAPI document"),
            new Kind("swagger", "a Swagger document"),
            new Kind("asyncapi", "an AsyncAPI document"),
            new Kind("overlay", "an OpenAPI Overlay"),
            new Kind("$schema", "a JSON Schema"));

    private OtherDocuments() {}

    private record Kind(String key, String name) {}

    /** Complains about a document that is of another kind: what it has is told, not only what it lacks. */
    static void refuse(JsonCursor document) {
        if (document.get("openrpc").isPresent()) {
            return;
        }
        for (Kind kind : KINDS) {
            Optional<JsonCursor> key = document.get(kind.key());
            if (key.isPresent()) {
                String version = kind.key().startsWith("$") || !key.get().node().isValueNode()
                        ? ""
                        : " (" + kind.key() + " " + key.get().shown() + ")";
                throw document.wrong(SpecMessage.ANOTHER_DOCUMENT, kind.name() + version);
            }
        }
        boolean postman = document.get("info")
                .filter(info -> info.node().has("_postman_id")
                        || info.node().path("schema").asText().contains("postman"))
                .isPresent();
        if (postman) {
            throw document.wrong(SpecMessage.ANOTHER_DOCUMENT, "a Postman collection");
        }
    }
}
