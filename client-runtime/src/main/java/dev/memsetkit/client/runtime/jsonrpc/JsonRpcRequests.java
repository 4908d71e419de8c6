package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a client sent, read from its JSON, for servers and tools.
 *
 * @param isBatch whether it was a list
 * @param entries the requests in their order; one, unless it is a batch
 */
public record JsonRpcRequests(boolean isBatch, List<Entry> entries) {

    private static final String VERSION = "2.0";

    /** A request, or what stands in the place of one. */
    public sealed interface Entry {}

    /**
     * A call.
     *
     * @param id text, number or null, as it has to be repeated
     * @param method name of the method
     * @param params an object or a list; missing if the client sent none
     */
    public record Call(JsonNode id, String method, JsonNode params) implements Entry {}

    /**
     * A call that wants no response.
     *
     * @param method name of the method
     * @param params an object or a list; missing if the client sent none
     */
    public record Notification(String method, JsonNode params) implements Entry {}

    /**
     * No request: the response is an error of the code -32600.
     *
     * @param id the id, if it has one that can be repeated; else JSON's null
     * @param problem what was found and what was expected
     */
    public record Invalid(JsonNode id, String problem) implements Entry {}

    /**
     * Copies the list.
     *
     * @param isBatch the {@link #isBatch()}
     * @param entries the {@link #entries()}
     */
    public JsonRpcRequests {
        entries = List.copyOf(entries);
    }

    /**
     * {@return what the JSON of a request body means} An empty list is one invalid request, as JSON-RPC wants it.
     *
     * @param body the JSON, whatever it is
     */
    public static JsonRpcRequests of(JsonNode body) {
        if (body.isArray() && !body.isEmpty()) {
            return new JsonRpcRequests(
                    true,
                    StreamSupport.stream(body.spliterator(), false)
                            .map(JsonRpcRequests::entry)
                            .toList());
        }
        return new JsonRpcRequests(false, List.of(entry(body)));
    }

    private static Entry entry(JsonNode request) {
        JsonNode id = request.path("id");
        JsonNode repeated = id.isTextual() || id.isNumber() ? id : NullNode.getInstance();
        JsonNode method = request.path("method");
        JsonNode params = request.path("params");
        if (!request.isObject()) {
            return new Invalid(repeated, "expected a request, an object");
        } else if (!VERSION.equals(request.path("jsonrpc").textValue())) {
            return new Invalid(repeated, "expected \"jsonrpc\": \"2.0\"");
        } else if (!method.isTextual()) {
            return new Invalid(repeated, "expected the name of a method");
        } else if (!params.isMissingNode() && !params.isContainerNode()) {
            return new Invalid(repeated, "expected params as an object or a list");
        } else if (!id.isMissingNode() && !id.isNull() && repeated.isNull()) {
            return new Invalid(repeated, "expected an id that is text or a number");
        }
        return id.isMissingNode()
                ? new Notification(method.textValue(), params)
                : new Call(repeated, method.textValue(), params);
    }
}
