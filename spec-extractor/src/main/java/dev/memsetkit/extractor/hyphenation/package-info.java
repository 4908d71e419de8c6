/** Decides whether a hyphen at the end of a line belongs to the word; for the front ends of printed forms. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.hyphenation;
