package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.control.ControlRequest;
import dev.memsetkit.fakeserver.control.Fault;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.control.RecentCalls;
import dev.memsetkit.fakeserver.control.RefusedRequest;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import dev.memsetkit.fakeserver.wire.JsonPlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What tests in other languages do with the fake, under {@code /_fake/}. */
final class ControlAccess {

    static final String PREFIX = "/_fake/";

    private final ControlledServer server;
    private final PendingFaults faults;
    private final RecentCalls log;
    private final JsonMapper mapper;
    private final ForeignPages pages;

    ControlAccess(
            ControlledServer server, PendingFaults faults, RecentCalls log, JsonMapper mapper, ForeignPages pages) {
        this.pages = pages;
        this.server = server;
        this.faults = faults;
        this.log = log;
        this.mapper = mapper;
    }

    HttpReply handle(IncomingRequest request) {
        String foreign = pages.otherSite(request);
        if (!foreign.isEmpty()) {
            return HttpReply.text(403, "Pages of other sites may not control the fake: " + foreign);
        }
        String path = request.path().substring(PREFIX.length());
        try {
            return switch (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) {
                case "state" -> state(request);
                case "reset" -> reset(request);
                case "faults" -> faults(request);
                case "clock" -> clock(request);
                case "calls" -> calls(request);
                case "refused" -> refused(request);
                default ->
                    HttpReply.text(
                            404,
                            "Not found; there are /_fake/state, /_fake/reset, /_fake/faults, /_fake/clock,"
                                    + " /_fake/calls and /_fake/refused");
            };
        } catch (JsonProcessingException e) {
            return HttpReply.text(400, "The body is not valid JSON" + JsonPlace.of(e));
        } catch (IllegalArgumentException e) {
            return HttpReply.text(400, String.valueOf(e.getMessage()));
        }
    }

    private void changed(IncomingRequest request, String effect) {
        log.controlled(new ControlRequest(server.now(), request.method(), request.path(), effect));
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
        JsonNode sent = mapper.reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .readTree(text);
        if (sent instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(FakeServerMessage.NOT_JSON_OBJECT.text());
    }

    private HttpReply state(IncomingRequest request) {
        return switch (request.method()) {
            case "GET" -> json(server.state());
            case "PUT", "POST" -> {
                server.replaceState(request.text());
                changed(request, "another account");
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
        changed(request, "back to the start");
        return json(JsonNodeFactory.instance.objectNode().put("reset", true));
    }

    private HttpReply clock(IncomingRequest request) throws JsonProcessingException {
        if (request.method().equals("POST")) {
            Duration further = duration(body(request));
            server.advance(further);
            changed(request, "the clock moved on by " + further + " to " + server.now());
        } else if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET, POST");
        }
        return json(
                JsonNodeFactory.instance.objectNode().put("now", server.now().toString()));
    }

    private static Duration duration(ObjectNode body) {
        FaultRequest.Members members = new FaultRequest.Members(body);
        members.allowOnly("advance", "advance_seconds");
        if (body.size() != 1) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_ADVANCE.text());
        }
        if (!body.has("advance")) {
            return Duration.ofMillis((long) (members.number("advance_seconds", 0) * 1000));
        }
        String text = members.text("advance", "");
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(FakeServerMessage.NOT_A_DURATION.text(text), e);
        }
    }

    private HttpReply calls(IncomingRequest request) {
        if (request.method().equals("DELETE")) {
            log.clear();
            changed(request, "the calls are forgotten");
        } else if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET, DELETE");
        }
        String method = query(request, "method", "since").getOrDefault("method", "");
        if (!method.isEmpty()) {
            server.requireMethod(method);
        }
        long since = since(request);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ReceivedCall call : method.isEmpty() ? log.calls() : log.calls(method)) {
            if (call.number() > since) {
                list.add(call(call));
            }
        }
        return json(list);
    }

    private HttpReply refused(IncomingRequest request) {
        if (!request.method().equals("GET")) {
            return HttpReply.wrongMethod("GET");
        }
        query(request, "since");
        long since = since(request);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (RefusedRequest refusal : log.refused()) {
            if (refusal.number() > since) {
                list.addObject()
                        .put("number", refusal.number())
                        .put("time", refusal.time().toString())
                        .put("method", refusal.method())
                        .put("path", refusal.path())
                        .put("status", refusal.status())
                        .put("reason", refusal.reason());
            }
        }
        return json(list);
    }

    private static Map<String, String> query(IncomingRequest request, String... known) {
        Map<String, String> query = HttpQuery.parse(request.query());
        for (String name : query.keySet()) {
            if (!List.of(known).contains(name)) {
                throw new IllegalArgumentException(
                        FakeServerMessage.UNKNOWN_QUERY.text(name, String.join(", ", known)));
            }
        }
        return query;
    }

    private static long since(IncomingRequest request) {
        String since = HttpQuery.parse(request.query()).getOrDefault("since", "0");
        if (!since.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_SINCE.text(since));
        }
        return Long.parseLong(since);
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
            case "POST" -> {
                Fault fault = FaultRequest.read(body(request));
                server.fail(fault);
                changed(request, "planned " + FaultRequest.text(fault));
            }
            case "DELETE" -> {
                faults.clear();
                changed(request, "the faults to come are forgotten");
            }
            default -> {
                return HttpReply.wrongMethod("GET, POST, DELETE");
            }
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Fault fault : faults.planned()) {
            FaultRequest.show(fault, list.addObject());
        }
        return json(list);
    }
}
