/** The messages of this module; for this module alone. */
@NullMarked
package dev.memsetkit.spec.message;

import org.jspecify.annotations.NullMarked;
