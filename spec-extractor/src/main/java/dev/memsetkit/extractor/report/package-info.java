/** What an extraction found besides the spec, and how it is shown: problems, text that nothing read, totals. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.report;
