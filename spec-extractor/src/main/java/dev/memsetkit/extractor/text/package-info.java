/** The text front end: turns the text that a PDF-to-text tool leaves into blocks; only the extractor uses it. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.text;
