/** Finds and loads the pages of a documentation, from folders, files and addresses, within bounds. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.source;
