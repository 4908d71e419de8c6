/** Tests of the forms of output. */
@NullMarked
package dev.memsetkit.cli.output;

import org.jspecify.annotations.NullMarked;
