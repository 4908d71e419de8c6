/** Puts generated files where they belong: nothing is rewritten that is the same, nothing is left that is no more. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.output;
