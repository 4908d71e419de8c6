package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers to JSON-RPC 2.0 requests. A response belongs to a request if its id is the same text and a JSON string,
 * wherever it stands; what proves neither a result nor an error is {@link JsonRpcOutcome.Unproven}.
 */
public final class JsonRpcReader {

    private static final JsonRpcOutcome MORE = new JsonRpcOutcome.Unproven("found more behind the answer");

    /** A reader. */
    public JsonRpcReader() {
        // Has no settings.
    }

    /**
     * What an answer means for one request.
     *
     * @param json the answer, before its first token
     * @param id the id of the request
     * @return the result or the error of that request; {@link JsonRpcOutcome.Unproven} where the answer is neither
     * @throws IOException if it is no JSON, or cannot be read
     */
    public JsonRpcOutcome readResponse(JsonParser json, String id) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return new JsonRpcOutcome.Unproven("found " + found(json) + ", expected a response");
        }
        Response response = Response.read(json);
        if (json.nextToken() != null) {
            return MORE;
        }
        if (id.equals(response.id()) || response.isErrorOfAny()) {
            return response.outcome();
        }
        return new JsonRpcOutcome.Unproven(
                "found a response with " + response.foundId() + ", expected \"" + id + "\"" + told(response));
    }

    /**
     * What an answer means for the requests of a batch.
     *
     * @param json the answer, before its first token
     * @param ids the ids of the requests, each one once
     * @return an outcome for each request, in the order of the ids
     * @throws IOException if it is no JSON, or cannot be read
     */
    public JsonRpcBatchOutcome readBatch(JsonParser json, List<String> ids) throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            Response whole = Response.read(json);
            if (json.nextToken() != null) {
                return all(ids, MORE);
            }
            return all(
                    ids,
                    whole.isErrorOfAny()
                            ? whole.outcome()
                            : new JsonRpcOutcome.Unproven("found one response with " + whole.foundId()
                                    + ", expected a list of responses" + told(whole)));
        } else if (first != JsonToken.START_ARRAY) {
            return all(ids, new JsonRpcOutcome.Unproven("found " + found(json) + ", expected a list of responses"));
        }
        List<String> unasked = new ArrayList<>();
        List<Response> responses = responses(json, unasked);
        return json.nextToken() != null ? all(ids, MORE) : match(responses, ids, unasked);
    }

    private static List<Response> responses(JsonParser json, List<String> unasked) throws IOException {
        List<Response> responses = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                responses.add(Response.read(json));
            } else {
                unasked.add("found " + FoundText.of(json) + ", expected a response");
                json.skipChildren();
            }
        }
        return responses;
    }

    private static JsonRpcBatchOutcome match(List<Response> responses, List<String> ids, List<String> unasked) {
        Map<String, @Nullable JsonRpcOutcome> outcomes = new HashMap<>();
        Set<String> asked = new HashSet<>(ids);
        List<Response> ofAny = new ArrayList<>();
        for (Response response : responses) {
            String id = response.id();
            if (id != null && asked.contains(id)) {
                boolean second = outcomes.containsKey(id);
                outcomes.put(
                        id,
                        second
                                ? new JsonRpcOutcome.Unproven("found two responses with the id \"" + id + "\"")
                                : response.outcome());
            } else if (response.isErrorOfAny()) {
                ofAny.add(response);
            } else {
                unasked.add("found a response with " + response.foundId() + ", which was not asked for");
            }
        }
        long missing = ids.stream().filter(id -> !outcomes.containsKey(id)).count();
        boolean oneOfOne = missing == 1 && ofAny.size() == 1;
        if (!oneOfOne) {
            ofAny.forEach(error -> unasked.add("found an error of a request without id" + told(error)));
        }
        String beside = unasked.isEmpty() ? "" : "; " + String.join("; ", unasked);
        return new JsonRpcBatchOutcome(
                ids.stream()
                        .map(id -> {
                            JsonRpcOutcome outcome = outcomes.get(id);
                            if (outcome != null) {
                                return outcome;
                            }
                            return oneOfOne
                                    ? ofAny.get(0).outcome()
                                    : new JsonRpcOutcome.Unproven(
                                            "found no response with the id \"" + id + "\"" + beside);
                        })
                        .toList(),
                unasked);
    }

    private static JsonRpcBatchOutcome all(List<String> ids, JsonRpcOutcome outcome) {
        return new JsonRpcBatchOutcome(ids.stream().map(id -> outcome).toList(), List.of());
    }

    private static String told(Response response) {
        return response.outcome() instanceof JsonRpcOutcome.Failure error
                ? "; its error " + error.code() + ": " + error.message()
                : "";
    }

    private static String found(JsonParser json) throws IOException {
        return json.currentToken() == null ? "nothing" : FoundText.of(json);
    }
}
