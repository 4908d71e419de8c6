/**
 * The content of the pages as it is drawn: glyphs with their faces, put together into pieces of text, and drawn rules, within
 * limits. The lowest part of the PDF front end; it knows no lines.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf.glyph;
