package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.control.RecentCalls;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What tests in other languages do with the fake, under {@code /_fake/}. */
final class ControlAccess {

    static final String PREFIX = "/_fake/";

    private final ControlledServer server;
    private final PendingFaults faults;
    private final RecentCalls log;
    private final JsonMapper mapper;

    ControlAccess(ControlledServer server, PendingFaults faults, RecentCalls log, JsonMapper mapper) {
        this.server = server;
        this.faults = faults;
        this.log = log;
        this.mapper = mapper;
    }

    HttpReply handle(IncomingRequest request) {
        if (!isOfThisSite(request)) {
            return HttpReply.text(403, "Pages of other sites may not control the fake");
        }
        String path = request.path().substring(PREFIX.length());
        try {
            return switch (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) {
                case "state" -> state(request);
                case "reset" -> reset(request);
                case "faults" -> faults(request);
                case "clock" -> clock(request);
                case "calls" -> calls(request);
                default ->
                    HttpReply.text(
                            404,
                            "Not found; there are /_fake/state, /_fake/reset, /_fake/faults, /_fake/clock and"
                                    + " /_fake/calls");
            };
        } catch (JsonProcessingException e) {
            return HttpReply.text(400, "The body is not valid JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return HttpReply.text(400, String.valueOf(e.getMessage()));
        }
    }

    /** A page that somebody has open in a browser must not be able to change what runs on the same machine. */
    private static boolean isOfThisSite(IncomingRequest request) {
        String origin = request.header("Origin");
        return origin.isEmpty() || origin.endsWith("://" + request.header("Host"));
    }

    private HttpReply json(JsonNode body) {
        try {
            return HttpReply.of(
                    200, HttpReply.JSON, mapper.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode body(IncomingRequest request) throws JsonProcessingException {
        String text = request.text().strip();
        if (text.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (mapper.readTree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("expected a JSON object");
    }

    private HttpReply state(IncomingRequest request) {
        return switch (request.method()) {
            case "GET" -> json(server.state());
            case "PUT", "POST" -> {
                server.replaceState(request.text());
                yield json(server.state());
            }
            default -> HttpReply.wrongMethod("GET, PUT, POST");
        };
    }

    private HttpReply reset(IncomingRequest request) {
        if (!request.method().equals("POST")) {
            return HttpReply.wrongMethod("POST");
        }
        server.reset();
        return json(JsonNodeFactory.instance.objectNode().put("reset", true));
    }

    private HttpReply clock(IncomingRequest request) throws JsonProcessingException {
        if (request.method().equals("POST")) {
            ObjectNode body = body(request);
            for (String name : List.copyOf(names(body))) {
                if (!name.equals("advance") && !name.equals("advance_seconds")) {
                    throw new IllegalArgumentException(
                            name + ": unknown key; expected \"advance\": \"PT1M\" or \"advance_seconds\": 60");
                }
            }
            if (body.path("advance").isTextual()) {
                server.advance(Duration.parse(body.path("advance").textValue()));
            } else {
                server.advance(
                        Duration.ofMillis((long) (body.path("advance_seconds").asDouble() * 1000)));
            }
        } else if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET, POST");
        }
        return json(
                JsonNodeFactory.instance.objectNode().put("now", server.now().toString()));
    }

    private static List<String> names(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private HttpReply calls(IncomingRequest request) {
        if (request.method().equals("DELETE")) {
            log.clear();
        } else if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET, DELETE");
        }
        Map<String, String> query = HttpQuery.parse(request.query());
        String method = query.getOrDefault("method", "");
        String since = query.getOrDefault("since", "0");
        if (!since.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("since: expected the number of a call");
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ReceivedCall call : method.isEmpty() ? log.calls() : log.calls(method)) {
            if (call.number() > Long.parseLong(since)) {
                list.add(call(call));
            }
        }
        return json(list);
    }

    private static ObjectNode call(ReceivedCall call) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("number", call.number())
                .put("time", call.time().toString())
                .put("access", call.access().toString())
                .put("method", call.method());
        node.set("parameters", call.parameters());
        node.put("key", call.key()).put("error", call.error()).put("message", call.message());
        ArrayNode changes = node.putArray("changes");
        call.changes().forEach(changes::add);
        return node;
    }

    private HttpReply faults(IncomingRequest request) throws JsonProcessingException {
        switch (request.method()) {
            case "GET" -> {}
            case "POST" -> faults.add(fault(body(request)));
            case "DELETE" -> faults.clear();
            default -> {
                return HttpReply.wrongMethod("GET, POST, DELETE");
            }
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Fault fault : faults.planned()) {
            list.addObject()
                    .put("kind", fault.kind().name().toLowerCase(Locale.ROOT))
                    .put("method", fault.method())
                    .put("times", fault.times())
                    .put("probability", fault.probability())
                    .put("error", fault.error().type())
                    .put("status", fault.status())
                    .put("delay_ms", fault.delay().toMillis());
        }
        return json(list);
    }

    private static Fault fault(ObjectNode body) {
        List<String> known =
                List.of("kind", "method", "times", "probability", "error", "status", "delay_ms", "retry_after");
        for (String name : names(body)) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(name + ": unknown key; expected " + String.join(", ", known));
            }
        }
        String kind = body.path("kind").asText(body.has("error") ? "error" : "status");
        Fault.Kind parsed;
        try {
            parsed = Fault.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("kind: found " + kind + ", expected one of "
                    + List.of(Fault.Kind.values()).toString().toLowerCase(Locale.ROOT));
        }
        Duration delay = body.has("retry_after")
                ? Duration.ofSeconds(body.path("retry_after").asLong())
                : Duration.ofMillis(body.path("delay_ms").asLong());
        return new Fault(
                parsed,
                body.path("method").asText("*"),
                body.path("times").asInt(1),
                body.path("probability").asDouble(1.0),
                ApiError.named(body.path("error").asText("ApiErrorInternalError")),
                body.path("status").asInt(503),
                delay);
    }
}
