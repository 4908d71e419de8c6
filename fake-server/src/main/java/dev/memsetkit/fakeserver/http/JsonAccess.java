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
import dev.memsetkit.fakeserver.wire.JsonPlace;
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
        List<Fault> taken = faults.take(api.presentName(method));
        Map<String, String> fields = fields(request);
        String json = fields.remove("parameters");
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        fields.forEach(parameters::put);
        String problem = json == null ? "" : addJson(json, parameters);
        JsonNode keyField = parameters.remove("api_key");
        String key = request.basicUser();
        if (key.isEmpty() && keyField != null) {
            key = keyField.asText();
        }
        if (path.length == 2 && !path[1].isEmpty() && problem.isEmpty()) {
            problem = addName(HttpQuery.decode(path[1]), parameters);
        }
        if (!problem.isEmpty()) {
            CallOutcome.Refusal refusal = new CallOutcome.Refusal(ApiError.BAD_PARAMETERS, problem);
            api.answered(Access.JSON, method, parameters, key, refusal);
            return refusal(refusal).with(taken);
        }
        CallOutcome answer = api.call(Access.JSON, method, parameters, json == null, key, taken);
        HttpReply reply = answer instanceof CallOutcome.Result result
                ? HttpReply.of(200, HttpReply.JSON, PythonJson.bytes(result.value()))
                : refusal((CallOutcome.Refusal) answer);
        return reply.with(taken);
    }

    /** Adds the parameters of a JSON object; what is wrong with it, or nothing. */
    private String addJson(String json, ObjectNode parameters) {
        if (json.isBlank()) {
            return "";
        }
        try {
            if (mapper.readTree(json) instanceof ObjectNode object) {
                parameters.setAll(object);
                return "";
            }
            return "parameters: Enter a JSON encoded dictionary.";
        } catch (JsonProcessingException e) {
            return "parameters: Enter valid JSON" + JsonPlace.of(e);
        }
    }

    /** Adds the name that the address has; what is wrong with it, or nothing. */
    private static String addName(String name, ObjectNode parameters) {
        String sent = parameters.path("name").asText(name);
        parameters.put("name", name);
        return sent.equals(name) ? "" : "name: The address says " + name + ", the parameter says " + sent + ".";
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
