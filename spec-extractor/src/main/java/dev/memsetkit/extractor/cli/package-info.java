/** The command line of the extractor. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.cli;
