/** The command memsetkit: its subcommands, options and exit codes. Nothing outside this module uses it. */
@NullMarked
package dev.memsetkit.cli;

import org.jspecify.annotations.NullMarked;
