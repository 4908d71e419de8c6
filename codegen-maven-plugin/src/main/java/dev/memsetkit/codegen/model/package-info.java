/** What will be generated, decided but not yet written: between the spec and the generators. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.model;
