/** The formats in which a diff of two specs is written, the page among them; for the program and the plugin. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.diff;
