package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        String method = HttpQuery.decodeSegment(path[0]);
        List<Fault> taken = faults.take(api.presentName(method));
        SentFields sent = fields(request);
        Map<String, String> fields = sent.values();
        String json = fields.remove("parameters");
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        fields.forEach(parameters::put);
        String problem = sent.problem().isEmpty() && json != null ? addJson(json, parameters) : sent.problem();
        JsonNode keyField = parameters.remove("api_key");
        String key = request.basicUser();
        if (key.isEmpty() && keyField != null) {
            key = keyField.asText();
        }
        if (path.length == 2 && !path[1].isEmpty() && problem.isEmpty()) {
            problem = addName(HttpQuery.decodeSegment(path[1]), parameters);
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
            JsonNode read = mapper.reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(json);
            if (read instanceof ObjectNode object) {
                return addAll(object, parameters);
            }
            return "parameters: Enter a JSON encoded dictionary.";
        } catch (JsonProcessingException e) {
            return "parameters: Enter valid JSON" + JsonPlace.of(e);
        }
    }

    /** Adds parameters to others; what is wrong with them, or nothing. */
    private static String addAll(ObjectNode more, ObjectNode parameters) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            JsonNode other = parameters.replace(entry.getKey(), entry.getValue());
            if (other != null && !other.asText().equals(entry.getValue().asText())) {
                return entry.getKey() + ": Sent more than once, with different values.";
            }
        }
        return "";
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
    private static SentFields fields(IncomingRequest request) {
        SentFields fields = new SentFields();
        HttpQuery.addTo(fields, request.query(), StandardCharsets.UTF_8);
        if (request.method().equals("POST")) {
            String type = request.mediaType();
            Charset declared = request.charset();
            Charset charset = declared == null ? StandardCharsets.UTF_8 : declared;
            if (type.isEmpty() || type.equals("application/x-www-form-urlencoded")) {
                HttpQuery.addTo(fields, new String(request.body(), StandardCharsets.ISO_8859_1).strip(), charset);
            } else if (type.equals("multipart/form-data")) {
                MultipartForm.addTo(fields, request, charset);
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
