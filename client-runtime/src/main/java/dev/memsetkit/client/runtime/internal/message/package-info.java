/** What callers are told of settings and calls that cannot be used. Hidden: not exported, and changed without notice. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.client.runtime.internal.message;
