/** The successor of Memset's ma-shell 0.3, command for command; the command {@code ma-shell} uses it. */
@NullMarked
package dev.memsetkit.cli.mashell;

import org.jspecify.annotations.NullMarked;
