/** Pages made of Pebble templates, and what they share; for {@code report} and {@code diff}. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.template;
