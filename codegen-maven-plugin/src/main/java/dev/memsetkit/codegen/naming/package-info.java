/** Which names of the spec can become Java identifiers and files; used inside the generator. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.naming;
