/** Merges what several forms of one documentation say, fact by fact; the extractor uses it, the report shows the result. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.merge;
