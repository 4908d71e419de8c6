/**
 * Turns a PDF into blocks by positions, fonts and sizes; used by the extractor alone. From the bottom up: {@code glyph},
 * {@code line}, {@code layout}, {@code table}, {@code blocks}.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf;
