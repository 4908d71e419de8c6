/** The terminal of a session; used by the shell and by ma-shell. */
@NullMarked
package dev.memsetkit.cli.terminal;

import org.jspecify.annotations.NullMarked;
