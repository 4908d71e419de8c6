/** Readers of the kinds of files that people have, each of which finds the calls in its own; used by the linter. */
@NullMarked
package dev.memsetkit.cli.format;

import org.jspecify.annotations.NullMarked;
