/** Printed lines: pieces beside each other, line after line of each page, with the rules of the page. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf.line;
