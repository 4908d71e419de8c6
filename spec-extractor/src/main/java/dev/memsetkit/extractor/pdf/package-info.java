/** Turns a PDF into blocks by positions, fonts and sizes; used by the extractor alone. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf;
