package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Access;
import dev.memsetkit.fakeserver.control.CallOutcome;
import dev.memsetkit.fakeserver.control.FakeApi;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.wire.JsonPlace;
import dev.memsetkit.fakeserver.wire.PythonJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JSON-RPC 2.0 with named parameters, alone or up to 100 calls in one. What the API refuses has its documented code; what is no
 * JSON-RPC has those of the specification. The HTTP status is always 200, so that clients look at the answer.
 */
final class JsonRpcAccess {

    private static final int MAX_BATCH = 100;
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final ObjectNode NO_PARAMETERS = JsonNodeFactory.instance.objectNode();

    private final FakeApi api;
    private final PendingFaults faults;
    private final JsonMapper mapper;

    JsonRpcAccess(FakeApi api, PendingFaults faults, JsonMapper mapper) {
        this.api = api;
        this.faults = faults;
        this.mapper = mapper;
    }

    HttpReply handle(IncomingRequest request) {
        if (!request.method().equals("POST")) {
            return HttpReply.wrongMethod("POST");
        }
        JsonNode sent;
        try {
            sent = mapper.reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(request.body());
        } catch (JsonProcessingException e) {
            return noCall(PARSE_ERROR, "Parse error" + JsonPlace.of(e));
        } catch (IOException e) {
            return noCall(PARSE_ERROR, "Parse error");
        }
        if (sent.isMissingNode()) {
            return noCall(PARSE_ERROR, "Parse error: the body is empty");
        }
        List<Fault> others = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        if (!sent.isArray()) {
            return one(request, sent, others, invalid)
                    .map(JsonRpcAccess::reply)
                    .orElseGet(() -> HttpReply.of(200, HttpReply.JSON, new byte[0]))
                    .with(others)
                    .noCall(invalid.isEmpty() ? "" : invalid.get(0));
        }
        if (sent.isEmpty()) {
            return noCall(INVALID_REQUEST, "Invalid Request: the batch is empty");
        }
        if (sent.size() > MAX_BATCH) {
            return noCall(
                    INVALID_REQUEST, "Invalid Request: a batch may have " + MAX_BATCH + " items, not " + sent.size());
        }
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        sent.forEach(call -> one(request, call, others, invalid).ifPresent(answers::add));
        return (answers.isEmpty() ? HttpReply.of(200, HttpReply.JSON, new byte[0]) : reply(answers))
                .with(others)
                .noCall(
                        invalid.isEmpty()
                                ? ""
                                : invalid.size() + " of " + sent.size() + " items are no calls: " + invalid.get(0));
    }

    private static HttpReply noCall(int code, String message) {
        return reply(error(NullNode.getInstance(), code, message)).noCall(message);
    }

    private static HttpReply reply(JsonNode body) {
        return HttpReply.of(200, HttpReply.JSON, PythonJson.bytes(body));
    }

    /**
     * The answer; empty to a notification.
     *
     * @param others gets the faults that befall the connection
     * @param invalid gets what is wrong where this is no call
     */
    private Optional<ObjectNode> one(IncomingRequest request, JsonNode call, List<Fault> others, List<String> invalid) {
        boolean notification = !call.has("id");
        JsonNode sentId = call.path("id");
        JsonNode id = sentId.isTextual() || isFinite(sentId) ? sentId : NullNode.getInstance();
        JsonNode params = call.path("params");
        Optional<String> problem = problem(call, sentId, params);
        if (problem.isPresent()) {
            String message = "Invalid Request: " + problem.get();
            invalid.add(message);
            return Optional.of(error(id, INVALID_REQUEST, message));
        }
        String method = call.path("method").textValue();
        if (params.isArray() && !params.isEmpty()) {
            CallOutcome.Refusal refusal = new CallOutcome.Refusal(
                    ApiError.BAD_PARAMETERS, "Parameters must be named: expected an object, found a list");
            api.answered(Access.JSON_RPC, method, NO_PARAMETERS, request.basicUser(), refusal);
            return notification ? Optional.empty() : Optional.of(refusal(id, refusal));
        }
        ObjectNode named =
                params instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        JsonNode keyMember = named.remove("api_key");
        String key = request.basicUser();
        if (key.isEmpty() && keyMember != null) {
            key = keyMember.asText();
        }
        List<Fault> taken = faults.take(api.presentName(method));
        others.addAll(taken);
        CallOutcome answer = api.call(Access.JSON_RPC, method, named, false, key, taken);
        if (notification) {
            return Optional.empty();
        }
        if (answer instanceof CallOutcome.Refusal refusal) {
            return Optional.of(refusal(id, refusal));
        }
        ObjectNode success = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        success.set("result", ((CallOutcome.Result) answer).value());
        success.set("id", id);
        return Optional.of(success);
    }

    private static Optional<String> problem(JsonNode call, JsonNode id, JsonNode params) {
        if (!call.isObject()) {
            return Optional.of("expected an object");
        }
        if (!call.path("jsonrpc").isTextual()
                || !call.path("jsonrpc").textValue().equals("2.0")) {
            return Optional.of("expected \"jsonrpc\": \"2.0\"");
        }
        if (!call.path("method").isTextual()) {
            return Optional.of("expected a string as \"method\"");
        }
        if (call.has("id") && !id.isTextual() && !id.isNumber() && !id.isNull()) {
            return Optional.of("expected a string, a number or null as \"id\"");
        }
        if (id.isNumber() && !isFinite(id)) {
            return Optional.of("expected a number as \"id\" that can be answered, found one beyond 1.8e308");
        }
        if (call.has("params") && !params.isObject() && !params.isArray()) {
            return Optional.of("expected an object as \"params\"");
        }
        return Optional.empty();
    }

    /** Whether it is a number that can be written again. */
    private static boolean isFinite(JsonNode id) {
        return id.isIntegralNumber() || (id.isNumber() && Double.isFinite(id.doubleValue()));
    }

    private static ObjectNode refusal(JsonNode id, CallOutcome.Refusal refusal) {
        ObjectNode answer = error(id, refusal.error().code(), refusal.text());
        answer.withObject("/error")
                .putObject("data")
                .put("error_type", refusal.error().type());
        return answer;
    }

    private static ObjectNode error(JsonNode id, int code, String message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        answer.putObject("error").put("code", code).put("message", message);
        answer.set("id", id);
        return answer;
    }
}
