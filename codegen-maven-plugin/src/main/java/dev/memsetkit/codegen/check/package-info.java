/** What a spec must be for its client to compile and to check all that the spec says; used inside the generator. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.check;
