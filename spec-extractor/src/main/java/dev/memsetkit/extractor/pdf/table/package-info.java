/** Tables, with and without rules: found on the page, and put together into rows and cells. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.pdf.table;
