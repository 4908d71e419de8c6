/**
 * Reads and writes the method spec as an OpenRPC document, and checks it.
 *
 * <p>Public: {@link dev.memsetkit.spec.openrpc.OpenRpcReader}, {@link dev.memsetkit.spec.openrpc.OpenRpcWriter} and
 * {@link dev.memsetkit.spec.openrpc.SpecChecks}; the rest is for this package alone.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.openrpc;
