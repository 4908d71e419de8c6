/**
 * Accounts as JSON: seeds that users write, and the state that outlives a restart, which is a seed too. Used by the root of the
 * fake server and by {@code control}.
 */
@NullMarked
package dev.memsetkit.fakeserver.seed;

import org.jspecify.annotations.NullMarked;
