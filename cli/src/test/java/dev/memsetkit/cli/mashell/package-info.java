/** Tests of ma-shell. */
@NullMarked
package dev.memsetkit.cli.mashell;

import org.jspecify.annotations.NullMarked;
