package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.memsetkit.client.runtime.internal.value.CompactJson;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A response object as it was read, right or not. */
final class Response {

    private static final String VERSION = "2.0";

    private @Nullable String id;
    private boolean hasNullId;
    private String foundId = "no id";
    private @Nullable TokenBuffer result;
    private boolean hasNullResult;
    private JsonRpcOutcome.@Nullable Failure error;
    private @Nullable String problem;

    private Response() {}

    /** Reads the object that has begun. */
    static Response read(JsonParser json) throws IOException {
        Response response = new Response();
        Set<String> names = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (!names.add(name)) {
                response.problem("found \"" + FoundText.quoted(name) + "\" twice in a response");
            }
            response.member(name, json);
        }
        if (!names.contains("jsonrpc")) {
            response.problem("found a response without \"jsonrpc\": \"2.0\"");
        }
        return response;
    }

    private void member(String name, JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        switch (name) {
            case "jsonrpc" -> {
                if (token != JsonToken.VALUE_STRING || !VERSION.equals(json.getText())) {
                    problem("found the version " + FoundText.of(json) + ", expected \"2.0\"");
                }
                json.skipChildren();
            }
            case "id" -> {
                id = token == JsonToken.VALUE_STRING ? json.getText() : null;
                hasNullId = token == JsonToken.VALUE_NULL;
                foundId = "the id " + FoundText.of(json);
                json.skipChildren();
            }
            case "result" -> {
                hasNullResult = token == JsonToken.VALUE_NULL;
                result = new TokenBuffer(json);
                result.forceUseOfBigDecimal(true);
                result.copyCurrentStructure(json);
            }
            case "error" -> error(json);
            default -> json.skipChildren();
        }
    }

    private void error(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return; // As servers of JSON-RPC 1.0 do beside a result.
        } else if (json.currentToken() != JsonToken.START_OBJECT) {
            problem("found the error " + FoundText.of(json) + ", expected an object");
            json.skipChildren();
            return;
        }
        int code = 0;
        String message = "";
        String otherCode = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if ("code".equals(name)) {
                if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT) {
                    code = json.getIntValue();
                } else if (token != JsonToken.VALUE_NULL) {
                    otherCode = " (code " + FoundText.of(json) + ")";
                }
                json.skipChildren();
            } else if ("message".equals(name)) {
                message = CompactJson.words(json);
            } else {
                json.skipChildren();
            }
        }
        error = new JsonRpcOutcome.Failure(code, (message + otherCode).strip());
    }

    private void problem(String found) {
        if (problem == null) {
            problem = found;
        }
    }

    /** The id, if it is a JSON string. */
    @Nullable
    String id() {
        return id;
    }

    /** Whether it is an error of a request that the server could not tell. */
    boolean isErrorOfAny() {
        return hasNullId && error != null;
    }

    /** The id for messages. */
    String foundId() {
        return foundId;
    }

    /** What it means, its id set aside. */
    JsonRpcOutcome outcome() {
        if (problem != null) {
            return new JsonRpcOutcome.Unproven(problem + (error == null ? "" : "; its error: " + error.message()));
        } else if (error != null) {
            return result == null || hasNullResult
                    ? error
                    : new JsonRpcOutcome.Unproven(
                            "found a result and an error in one response; the error: " + error.message());
        }
        return result != null
                ? new JsonRpcOutcome.Result(result)
                : new JsonRpcOutcome.Unproven("found neither a result nor an error in a response");
    }
}
