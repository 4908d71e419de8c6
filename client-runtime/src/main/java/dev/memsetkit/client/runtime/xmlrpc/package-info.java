/**
 * XML-RPC on the wire: responses and calls, read as Jackson tokens and written from plain values. For the transports of the
 * client, for fake servers and for tools that read requests; it depends on nothing else of the runtime.
 *
 * <p>Reading is strict: what is not XML-RPC, or is larger than the {@link dev.memsetkit.client.runtime.xmlrpc.XmlRpcLimits},
 * is an {@link dev.memsetkit.client.runtime.xmlrpc.XmlRpcFormatException} that names the place. No document type declaration,
 * no entity and no external file is ever read, and no Java object is ever deserialised.
 */
@NullMarked
package dev.memsetkit.client.runtime.xmlrpc;

import org.jspecify.annotations.NullMarked;
