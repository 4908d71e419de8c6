/** Values without their Java or Jackson types. Hidden: not exported, and changed without notice. */
@NullMarked
package dev.memsetkit.client.runtime.internal.value;

import org.jspecify.annotations.NullMarked;
