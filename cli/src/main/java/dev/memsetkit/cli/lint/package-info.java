/** Checks calls and yields findings in input order; used by the command and by {@code output}. */
@NullMarked
package dev.memsetkit.cli.lint;

import org.jspecify.annotations.NullMarked;
