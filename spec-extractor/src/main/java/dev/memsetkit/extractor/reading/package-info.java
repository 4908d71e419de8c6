/** Reads blocks by the grammar into facts, chapter by chapter and method by method; references are resolved later. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.reading;
