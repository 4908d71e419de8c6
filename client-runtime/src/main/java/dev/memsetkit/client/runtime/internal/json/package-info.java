/** How results are read from JSON, with any Jackson from 2.15. Hidden: not exported, and changed without notice. */
@NullMarked
package dev.memsetkit.client.runtime.internal.json;

import org.jspecify.annotations.NullMarked;
