/**
 * What each method does to the account: one class per section, each method with a grade and a sentence. Knows nothing of HTTP
 * and encodings; used by the package {@code control} and the root.
 */
@NullMarked
package dev.memsetkit.fakeserver.behaviour;

import org.jspecify.annotations.NullMarked;
