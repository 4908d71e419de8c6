/** Replays exchanges through the generated client, against a server that answers as recorded. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.it;
