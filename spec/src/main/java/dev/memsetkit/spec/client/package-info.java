/**
 * How the generated client names what the spec names: used by the generator, and by the diff, which has to know what a
 * change does to the client.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.client;
