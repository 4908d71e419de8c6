/** Keeps for a release what the documentation has no more; used by the Maven goals and the command line. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.retention;
