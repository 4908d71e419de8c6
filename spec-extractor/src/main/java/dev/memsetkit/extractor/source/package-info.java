/**
 * Finds and loads the pages of the documentation, from folders, files and addresses, within bounds, and says what a front end
 * makes of one of them.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.source;
