/** XML-RPC and JSON-RPC against implementations that are not ours. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.it.peers;
