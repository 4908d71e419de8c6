/** Writes the method spec as other descriptions of the same API; used by the command line. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.export;
