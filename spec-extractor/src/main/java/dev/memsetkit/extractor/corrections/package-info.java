/**
 * What people know better than the documentation, kept apart from it: an overlay that is applied to the extracted spec.
 * Used by whoever runs the extractor: the command line and the Maven plugin.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.corrections;
