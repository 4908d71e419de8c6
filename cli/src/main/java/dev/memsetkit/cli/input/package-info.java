/** The calls in what users have: JSON, forms, curl command lines, ma-shell lines; used by {@code lint}. */
@NullMarked
package dev.memsetkit.cli.input;

import org.jspecify.annotations.NullMarked;
