/**
 * JSON-RPC 2.0 on the wire: requests and responses, alone and in batches, for clients and for servers. For the transports of
 * the client, for fake servers and for tools that read requests; it depends on nothing else of the runtime.
 */
@NullMarked
package dev.memsetkit.client.runtime.jsonrpc;

import org.jspecify.annotations.NullMarked;
