/** Values without their Java types, and what texts hold. Hidden: not exported, and changed without notice. */
@NullMarked
package dev.memsetkit.client.runtime.internal.value;

import org.jspecify.annotations.NullMarked;
