/** Finds by the words what stands inside what in a page whose form does not tell; the extractor runs it before reading. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.outline;
