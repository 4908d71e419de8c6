package dev.memsetkit.client.runtime.jsonrpc;

import java.util.List;

/**
 * What a server's answer means for the requests of a batch.
 *
 * @param outcomes one for each request, in their order
 * @param unasked what the answer holds beside them, such as a response to an id that was not sent; empty as a rule
 */
public record JsonRpcBatchOutcome(List<JsonRpcOutcome> outcomes, List<String> unasked) {

    /**
     * Copies the lists.
     *
     * @param outcomes the {@link #outcomes()}
     * @param unasked the {@link #unasked()}
     */
    public JsonRpcBatchOutcome {
        outcomes = List.copyOf(outcomes);
        unasked = List.copyOf(unasked);
    }
}
