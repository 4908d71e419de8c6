package dev.memsetkit.fakeserver.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.ApiError;

/** What a call comes to. */
public sealed interface CallOutcome {

    /**
     * The call was carried out.
     *
     * @param value what it returns, in its documented shape
     * @param schema the schema of that
     */
    record Result(JsonNode value, JsonNode schema) implements CallOutcome {}

    /**
     * The call was refused.
     *
     * @param text what was wrong
     */
    record Refusal(ApiError error, String text) implements CallOutcome {}
}
