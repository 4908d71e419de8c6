/**
 * How what an extraction found is shown: a page, data and a summary of facts, problems, text that nothing read, and totals.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.report;
