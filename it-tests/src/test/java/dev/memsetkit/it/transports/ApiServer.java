package dev.memsetkit.it.transports;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcRequests;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcWriter;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcCall;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcReader;
import dev.memsetkit.client.runtime.xmlrpc.XmlRpcWriter;
import dev.memsetkit.it.transports.AnsweringApi.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Serves an API by all access methods, with faults on request. */
final class ApiServer extends Dispatcher implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final SmallApi small = new SmallApi();
    private final AnsweringApi api;
    private volatile UnaryOperator<MockResponse> fault = UnaryOperator.identity();
    private volatile @Nullable Refusal refusal;

    /** Serves a {@link SmallApi}. */
    ApiServer() throws IOException {
        this(null);
    }

    /** @param other what answers instead of a {@link SmallApi} */
    ApiServer(@Nullable AnsweringApi other) throws IOException {
        api = other == null ? small : other;
        server.setDispatcher(this);
        server.start();
    }

    /** The address of an access method. */
    String url(Transport transport) {
        return server.url(
                        switch (transport) {
                            case JSON -> "/v1/json/";
                            case XML_RPC -> "/v1/xmlrpc";
                            case JSON_RPC -> "/v1/jsonrpc";
                        })
                .toString();
    }

    SmallApi api() {
        return small;
    }

    /** The requests so far. */
    List<RecordedRequest> requests() {
        return requests;
    }

    /** From here on, answers go out like this. */
    void fault(UnaryOperator<MockResponse> change) {
        fault = change;
    }

    /** From here on, each call is refused. */
    void refuse(Refusal reason) {
        refusal = reason;
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        requests.add(request);
        List<String> path = request.getUrl().pathSegments();
        byte[] body =
                request.getBody() == null ? new byte[0] : request.getBody().toByteArray();
        try {
            return fault.apply(
                    switch (path.get(1)) {
                        case "json" -> json(request.getUrl(), body);
                        case "xmlrpc" -> xmlRpc(body);
                        default -> jsonRpc(body);
                    });
        } catch (IOException e) {
            return new MockResponse.Builder()
                    .code(400)
                    .body(String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private JsonNode call(String method, JsonNode params) {
        Refusal reason = refusal;
        if (reason != null) {
            throw reason;
        }
        return api.call(method, params);
    }

    private MockResponse json(HttpUrl url, byte[] body) throws IOException {
        ObjectNode params = JSON.createObjectNode();
        HttpUrl form = HttpUrl.get("http://x/?" + new Buffer().write(body).readUtf8());
        for (HttpUrl source : List.of(url, form)) {
            for (int i = 0; i < source.querySize(); i++) {
                String name = source.queryParameterName(i);
                String value = source.queryParameterValue(i);
                if (name.equals("parameters")) {
                    params.setAll((ObjectNode) JSON.readTree(value));
                } else if (!name.isEmpty()) {
                    params.put(name, value);
                }
            }
        }
        List<String> path = new ArrayList<>(url.pathSegments());
        path.removeIf(String::isEmpty);
        if (path.size() > 3) {
            params.put("name", path.get(3));
        }
        params.remove("api_key");
        MockResponse.Builder response = new MockResponse.Builder().setHeader("Content-Type", "application/json");
        try {
            return response.body(JSON.writeValueAsString(call(path.get(2), params)))
                    .build();
        } catch (Refusal e) {
            ObjectNode error = JSON.createObjectNode();
            error.put("error_type", e.type).put("error_code", e.code).put("error", e.getMessage());
            return response.code(e.status).body(error.toString()).build();
        }
    }

    private MockResponse xmlRpc(byte[] body) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        XmlRpcCall call = new XmlRpcReader(XmlRpcLimits.DEFAULT).readCall(new ByteArrayInputStream(body), null);
        JsonNode positional = JSON.readTree(call.params());
        JsonNode params = positional.path(0).isTextual()
                ? JSON.createObjectNode().set("method", positional.path(0))
                : positional.isEmpty() ? JSON.createObjectNode() : positional.path(0);
        try {
            new XmlRpcWriter(answer).writeResult(dated(call(call.method(), params)));
        } catch (Refusal e) {
            new XmlRpcWriter(answer).writeFault(e.code, String.valueOf(e.getMessage()));
        }
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/xml")
                .body(new Buffer().write(answer.toByteArray()))
                .build();
    }

    /** XML-RPC has a type for dates, and Python's none for null. */
    private static Object dated(JsonNode value) {
        if (value.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            value.properties().forEach(member -> members.put(member.getKey(), dated(member.getValue())));
            return members;
        } else if (value.isArray()) {
            List<Object> items = new ArrayList<>();
            value.forEach(item -> items.add(dated(item)));
            return items;
        } else if (value.isNull()) {
            return "";
        }
        String text = value.asText();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        }
        return value;
    }

    private MockResponse jsonRpc(byte[] body) throws IOException {
        JsonRpcRequests requests = JsonRpcRequests.of(JSON.readTree(body));
        List<String> answers = new ArrayList<>();
        for (JsonRpcRequests.Entry entry : requests.entries()) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            if (entry instanceof JsonRpcRequests.Call call) {
                JsonNode params = call.params().isMissingNode() ? JSON.createObjectNode() : call.params();
                try {
                    new JsonRpcWriter(JSON).writeResult(answer, call.id(), call(call.method(), params));
                } catch (Refusal e) {
                    new JsonRpcWriter(JSON).writeError(answer, call.id(), e.code, String.valueOf(e.getMessage()));
                }
            } else if (entry instanceof JsonRpcRequests.Invalid invalid) {
                new JsonRpcWriter(JSON).writeError(answer, invalid.id(), -32600, invalid.problem());
            }
            answers.add(answer.toString(java.nio.charset.StandardCharsets.UTF_8));
        }
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(requests.isBatch() ? "[" + String.join(",", answers) + "]" : answers.get(0))
                .build();
    }
}
