package dev.memsetkit.client.runtime.jsonrpc;

import com.fasterxml.jackson.databind.util.TokenBuffer;

/** What a server's answer means for one request. */
public sealed interface JsonRpcOutcome {

    /**
     * The method answered.
     *
     * @param value the result; {@link TokenBuffer#asParser()} reads it, decimals exactly
     */
    record Result(TokenBuffer value) implements JsonRpcOutcome {}

    /**
     * The server reported an error.
     *
     * @param code the code; 0 if it is no whole number of 32 bits, and the message tells it then
     * @param message the message, as JSON if it is no text; empty if the server sent none
     */
    record Failure(int code, String message) implements JsonRpcOutcome {}

    /**
     * The answer proves neither: the call may have been carried out.
     *
     * @param problem what was found and what was expected; it may hold words of the server
     */
    record Unproven(String problem) implements JsonRpcOutcome {}
}
