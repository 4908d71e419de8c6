/** Finds out what each heuristic of the PDF and text front ends is worth; run by hand, see CONTRIBUTING.md. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.harness;
