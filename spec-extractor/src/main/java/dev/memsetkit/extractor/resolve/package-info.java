/** Turns facts into the spec: resolves references, types values, ties rules to parameters, checks the whole. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.resolve;
