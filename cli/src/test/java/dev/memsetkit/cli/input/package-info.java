/** Tests of the readers of input. */
@NullMarked
package dev.memsetkit.cli.input;

import org.jspecify.annotations.NullMarked;
