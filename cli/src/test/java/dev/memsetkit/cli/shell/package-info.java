/** Tests of this package. */
@NullMarked
package dev.memsetkit.cli.shell;

import org.jspecify.annotations.NullMarked;
