/**
 * What is measured over the whole document: sizes, margins, distances, where paragraphs end, what faces are used for, and
 * what is no text: running heads, footnotes, title page, contents and index.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf.layout;
