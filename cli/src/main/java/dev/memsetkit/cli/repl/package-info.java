/** The interactive shell: its lines, variables, completion and history; the command {@code shell} uses it. */
@NullMarked
package dev.memsetkit.cli.repl;

import org.jspecify.annotations.NullMarked;
