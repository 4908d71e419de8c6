package dev.memsetkit.spec.model;

/**
 * Where the access methods answer; each is empty if the documentation names no address for it.
 *
 * @param json base of the JSON interface, with a slash at its end: a method's name is appended to it
 * @param xmlrpc the XML-RPC endpoint
 * @param jsonrpc the JSON-RPC endpoint
 */
public record Endpoints(String json, String xmlrpc, String jsonrpc) {}
