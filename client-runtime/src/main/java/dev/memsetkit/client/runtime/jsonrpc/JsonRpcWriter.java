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

    /**
     * Writes one request.
     *
     * @param target the document goes there; it is closed
     * @param request the request, with an id that the response will repeat
     * @throws IOException if the target cannot be written to, or a value cannot be written as JSON
     */
    public void writeRequest(OutputStream target, JsonRpcRequest request) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            request(json, request);
        }
    }

    /**
     * Writes a batch of requests.
     *
     * @param target the document goes there; it is closed
     * @param requests the requests, at least one, each with an id of its own
     * @throws IOException if the target cannot be written to, or a value cannot be written as JSON
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

    /**
     * Writes a response that is a result.
     *
     * @param target the document goes there; it is closed
     * @param id the id of the request
     * @param result what the method returns; {@code null} for nothing
     * @throws IOException if the target cannot be written to, or a value cannot be written as JSON
     */
    public void writeResult(OutputStream target, JsonNode id, @Nullable Object result) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(target)) {
            json.writeStartObject();
            json.writeStringField("jsonrpc", VERSION);
            json.writeObjectField("id", id);
            json.writeObjectField("result", result);
            json.writeEndObject();
        }
    }

    /**
     * Writes a response that is an error.
     *
     * @param target the document goes there; it is closed
     * @param id the id of the request; JSON's null if it had none that could be read
     * @param code code of the error
     * @param message what is wrong, for people
     * @throws IOException if the target cannot be written to, or a value cannot be written as JSON
     */
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
