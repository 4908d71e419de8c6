/** How calls are made. Hidden: not exported, and changed without notice. */
@NullMarked
package dev.memsetkit.client.runtime.internal.call;

import org.jspecify.annotations.NullMarked;
