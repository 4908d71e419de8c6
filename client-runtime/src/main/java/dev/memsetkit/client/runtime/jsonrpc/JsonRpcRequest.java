package dev.memsetkit.client.runtime.jsonrpc;

import java.util.Map;

/**
 * A request that a client sends.
 *
 * @param id what the response has to repeat, as a JSON string
 * @param method name of the method
 * @param params named parameters; what the mapper can write. An empty map is not sent at all
 */
public record JsonRpcRequest(String id, String method, Map<String, ?> params) {}
