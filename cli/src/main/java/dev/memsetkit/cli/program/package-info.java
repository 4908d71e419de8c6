/** The command lines of programs that send requests, as their manuals describe them; used by the readers of files. */
@NullMarked
package dev.memsetkit.cli.program;

import org.jspecify.annotations.NullMarked;
