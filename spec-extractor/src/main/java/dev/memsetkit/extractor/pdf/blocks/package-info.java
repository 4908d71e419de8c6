/**
 * The blocks that lines and tables make: headings, method entries, lists, terms, notes, code and running text. The top of
 * the PDF front end, which alone uses it.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf.blocks;
