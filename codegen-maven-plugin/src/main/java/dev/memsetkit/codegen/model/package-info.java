/** How the client model of {@code dev.memsetkit.spec.client} is written down as Java: packages and runtime types. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.model;
