package dev.memsetkit.client.runtime;

/** An access method of the API. All have the same methods, parameters, results and errors. */
public enum Transport {
    /** JSON over HTTPS: an address for each method, errors as HTTP statuses. */
    JSON,
    /** XML-RPC: one address, errors as faults. The only one with {@link SystemMethods}. */
    XML_RPC,
    /** JSON-RPC 2.0: one address, and the only one that sends a {@link Batch} in one request. */
    JSON_RPC
}
