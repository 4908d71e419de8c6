package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Access;
import dev.memsetkit.fakeserver.control.CallOutcome;
import dev.memsetkit.fakeserver.control.FakeApi;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.wire.PythonJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON over HTTP: the method in the path, parameters as fields of the query or of a form, or as JSON in one field. */
final class JsonAccess {

    static final String PREFIX = "/v1/json";

    private final FakeApi api;
    private final PendingFaults faults;
    private final JsonMapper mapper;

    JsonAccess(FakeApi api, PendingFaults faults, JsonMapper mapper) {
        this.api = api;
        this.faults = faults;
        this.mapper = mapper;
    }

    HttpReply handle(IncomingRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("POST")) {
            return HttpReply.wrongMethod("GET, POST");
        }
        String[] path = trimmed(request.path().substring(PREFIX.length())).split("/", -1);
        if (path.length > 2) {
            return HttpReply.text(404, "Not found");
        }
        String method = HttpQuery.decode(path[0]);
        List<Fault> taken = faults.take(method);
        Map<String, String> fields = fields(request);
        String json = fields.remove("parameters");
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        fields.forEach(parameters::put);
        if (json != null && !json.isBlank()) {
            try {
                if (!(mapper.readTree(json) instanceof ObjectNode object)) {
                    return refusal(bad("parameters: Enter a JSON encoded dictionary."))
                            .with(taken);
                }
                parameters.setAll(object);
            } catch (JsonProcessingException e) {
                return refusal(bad("parameters: Enter valid JSON: " + e.getOriginalMessage()))
                        .with(taken);
            }
        }
        JsonNode keyField = parameters.remove("api_key");
        String key = request.basicUser();
        if (key.isEmpty() && keyField != null) {
            key = keyField.asText();
        }
        if (path.length == 2 && !path[1].isEmpty()) {
            String name = HttpQuery.decode(path[1]);
            if (parameters.has("name") && !parameters.path("name").asText().equals(name)) {
                return refusal(bad("name: The address says " + name + ", the parameter says "
                                + parameters.path("name").asText() + "."))
                        .with(taken);
            }
            parameters.put("name", name);
        }
        CallOutcome answer = api.call(Access.JSON, method, parameters, json == null, key, taken);
        HttpReply reply = answer instanceof CallOutcome.Result result
                ? HttpReply.of(200, HttpReply.JSON, PythonJson.bytes(result.value()))
                : refusal((CallOutcome.Refusal) answer);
        return reply.with(taken);
    }

    private static String trimmed(String path) {
        String start = path.startsWith("/") ? path.substring(1) : path;
        return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    /** Fields of the query, then those of a form. A body of any other type has no effect, as recorded. */
    private static Map<String, String> fields(IncomingRequest request) {
        Map<String, String> fields = new LinkedHashMap<>(HttpQuery.parse(request.query()));
        if (request.method().equals("POST")) {
            String type = request.mediaType();
            if (type.isEmpty() || type.equals("application/x-www-form-urlencoded")) {
                fields.putAll(HttpQuery.parse(request.text().strip()));
            } else if (type.equals("multipart/form-data")) {
                fields.putAll(MultipartForm.parse(request));
            }
        }
        return fields;
    }

    private static CallOutcome.Refusal bad(String text) {
        return new CallOutcome.Refusal(ApiError.BAD_PARAMETERS, text);
    }

    private static HttpReply refusal(CallOutcome.Refusal refusal) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("error_type", refusal.error().type())
                .put("error_code", refusal.error().code())
                .put("error", refusal.text());
        HttpReply reply = HttpReply.of(refusal.error().httpStatus(), HttpReply.JSON, PythonJson.bytes(body));
        return refusal.error() == ApiError.NOT_AUTHORIZED
                ? reply.with("WWW-Authenticate", "Basic realm=\"Memset API\"")
                : reply;
    }
}
