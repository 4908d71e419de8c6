package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcBatchOutcome;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcOutcome;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcReader;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcRequest;
import dev.memsetkit.client.runtime.jsonrpc.JsonRpcWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** JSON-RPC 2.0: named parameters are posted to one address, a result or an error comes back. */
public final class JsonRpcTransport extends RpcTransport {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final byte[] ERROR = "\"error\"".getBytes(StandardCharsets.US_ASCII);
    /** The id where nobody keeps it until the response comes. */
    private static final String ID = "0";

    private final JsonMapper mapper;
    private final JsonRpcReader reader = new JsonRpcReader();
    private final AtomicLong ids = new AtomicLong();

    /**
     * The access method.
     *
     * @param endpoint its address
     * @param mapper writes parameters and reads results
     */
    public JsonRpcTransport(HttpUrl endpoint, JsonMapper mapper) {
        super(endpoint);
        this.mapper = mapper;
    }

    @Override
    public String accept() {
        return "application/json";
    }

    /** Each call has an id of its own: the answer of another call, late on the same connection, is no answer to it. */
    @Override
    public RequestBody sent(String method, Map<String, Object> parameters) {
        String id = nextId();
        return new IdentifiedBody(id, body(id, method, parameters));
    }

    @Override
    public RequestBody body(String method, Map<String, Object> parameters) {
        return body(ID, method, parameters);
    }

    private RequestBody body(String id, String method, Map<String, Object> parameters) {
        SentValues.check(parameters);
        return written(
                JSON,
                target -> new JsonRpcWriter(mapper).writeRequest(target, new JsonRpcRequest(id, method, parameters)));
    }

    /** An id that no other call of the client has. */
    String nextId() {
        return Long.toString(ids.incrementAndGet());
    }

    /** A batch, whose requests have ids of their own. */
    RequestBody body(List<JsonRpcRequest> requests) {
        requests.forEach(request -> SentValues.check(request.params()));
        return written(JSON, target -> new JsonRpcWriter(mapper).writeBatch(target, requests));
    }

    private JsonRpcOutcome outcome(Answer answer) throws IOException {
        try (JsonParser json = JsonBody.parser(mapper, answer)) {
            return reader.readResponse(json, answer.sent() instanceof IdentifiedBody sent ? sent.id() : ID);
        }
    }

    JsonRpcBatchOutcome outcomes(Answer answer, List<String> ids) throws IOException {
        try (JsonParser json = JsonBody.parser(mapper, answer)) {
            return reader.readBatch(json, ids);
        }
    }

    @Override
    @Nullable
    CodedError error(Answer answer) throws IOException {
        if (answer.isSuccess() && !Bytes.contains(answer.body(), ERROR)) {
            return null;
        }
        return outcome(answer) instanceof JsonRpcOutcome.Failure error
                ? new CodedError(error.code(), error.message())
                : null;
    }

    @Override
    public JsonParser result(Answer answer) throws IOException {
        JsonRpcOutcome outcome = outcome(answer);
        if (outcome instanceof JsonRpcOutcome.Result result) {
            return result.value().asParser(mapper);
        } else if (outcome instanceof JsonRpcOutcome.Unproven unproven) {
            throw new IOException(unproven.problem());
        }
        throw new IOException("found an error, expected a result");
    }
}
