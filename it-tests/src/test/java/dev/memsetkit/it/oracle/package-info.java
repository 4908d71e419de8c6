/** Holds the generated validators against an independent JSON Schema validator. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.it.oracle;
