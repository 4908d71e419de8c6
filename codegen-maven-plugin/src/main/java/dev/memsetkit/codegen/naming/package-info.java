/** Names from the spec as Java identifiers: predictable, unique, never a keyword; used inside the generator. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.naming;
