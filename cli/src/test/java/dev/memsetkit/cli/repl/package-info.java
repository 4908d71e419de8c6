/** Tests of the shell. */
@NullMarked
package dev.memsetkit.cli.repl;

import org.jspecify.annotations.NullMarked;
