package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-RPC 2.0 documents in UTF-8. Requests have named parameters and an id, so that none is a notification.
 */
public final class JsonRpcWriter {

    private static final String VERSION = "2.0";

    private final ObjectMapper mapper;

    /** @param mapper writes parameters and results */
    public JsonRpcWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** One request. */
    public void writeRequest(OutputStream target, JsonRpcRequest request) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            request(json, request);
        }
    }

    /**
     * A batch of requests.
     *
     * @throws IllegalArgumentException if there is none, which JSON-RPC does not allow
     */
    public void writeBatch(OutputStream target, List<JsonRpcRequest> requests) throws IOException {
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one request");
        }
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            json.writeStartArray();
            for (JsonRpcRequest request : requests) {
                request(json, request);
            }
            json.writeEndArray();
        }
    }

    private static void request(JsonGenerator json, JsonRpcRequest request) throws IOException {
        json.writeStartObject();
        json.writeStringField("jsonrpc", VERSION);
        json.writeStringField("id", request.id());
        json.writeStringField("method", request.method());
        if (!request.params().isEmpty()) {
            json.writeObjectField("params", request.params());
        }
        json.writeEndObject();
    }

    /** A response that is a result. */
    public void writeResult(OutputStream target, JsonNode id, @Nullable Object result) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            json.writeStartObject();
            json.writeStringField("jsonrpc", VERSION);
            json.writeObjectField("id", id);
            json.writeObjectField("result", result);
            json.writeEndObject();
        }
    }

    /** A response that is an error; the id is JSON's null if the request had none that could be read. */
    public void writeError(OutputStream target, JsonNode id, int code, String message) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            json.writeStartObject();
            json.writeStringField("jsonrpc", VERSION);
            json.writeObjectField("id", id);
            json.writeObjectFieldStart("error");
            json.writeNumberField("code", code);
            json.writeStringField("message", message);
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
