/**
 * What there is to say about the documentation: findings with their places, differences between its formats, and the
 * failure that ends an extraction. Everything above it may report findings; it knows none of what makes them.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.finding;
