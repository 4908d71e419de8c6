/** Files that are there whole or not at all. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.output;
