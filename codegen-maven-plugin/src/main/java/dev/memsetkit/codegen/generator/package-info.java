/** One generator for each kind of type; each reads from top to bottom like the file that it writes. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.generator;
