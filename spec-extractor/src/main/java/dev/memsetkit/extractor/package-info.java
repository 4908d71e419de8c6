/** The entry point of the extractor; everything else in this module is for use inside it. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor;
