/** Literal values in the source of programs; for the readers of files. */
@NullMarked
package dev.memsetkit.cli.source;

import org.jspecify.annotations.NullMarked;
