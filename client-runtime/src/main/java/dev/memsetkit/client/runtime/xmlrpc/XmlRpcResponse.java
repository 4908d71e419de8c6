package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.JsonParser;

/** What a server answered. */
public sealed interface XmlRpcResponse {

    /**
     * A value.
     *
     * @param value the value as JSON has it, before its first token. It reads on from the stream; the last token comes only
     *     when the rest of the document was found to be right
     */
    record Result(JsonParser value) implements XmlRpcResponse {}

    /**
     * An error.
     *
     * @param code the {@code faultCode}
     * @param message the {@code faultString}; empty if the server sent none
     */
    record Fault(int code, String message) implements XmlRpcResponse {}
}
