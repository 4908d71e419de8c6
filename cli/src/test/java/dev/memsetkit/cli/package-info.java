/** Tests of the command, end to end. */
@NullMarked
package dev.memsetkit.cli;

import org.jspecify.annotations.NullMarked;
