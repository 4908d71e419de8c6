package dev.memsetkit.client.runtime.xmlrpc;

import com.fasterxml.jackson.core.JsonParser;

/**
 * What a client asked for.
 *
 * @param method name of the method
 * @param params the positional parameters as a JSON array, before its first token; an empty one if the call has none. Tokens
 *     know their line and column
 */
public record XmlRpcCall(String method, JsonParser params) {}
