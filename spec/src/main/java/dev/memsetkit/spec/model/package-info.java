/**
 * The method spec as immutable data.
 *
 * <p>Public: the extractor builds an {@link dev.memsetkit.spec.model.ApiSpec}; the generator, the diff, the exports and
 * anyone who wants the spec without handling JSON read one.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.model;
