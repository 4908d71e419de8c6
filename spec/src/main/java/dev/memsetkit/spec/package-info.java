/**
 * The method spec as typed data, its OpenRPC reader and its OpenRPC writer.
 *
 * <p>Used by the extractor (which builds an {@link dev.memsetkit.spec.ApiSpec}), the generator (which reads one) and by
 * anyone who wants to look at the spec without handling JSON.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec;
