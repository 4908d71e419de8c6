/** The messages of this program; for this module alone. */
@NullMarked
package dev.memsetkit.cli.message;

import org.jspecify.annotations.NullMarked;
