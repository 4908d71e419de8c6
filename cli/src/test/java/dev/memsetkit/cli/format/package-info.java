/** Tests of this package. */
@NullMarked
package dev.memsetkit.cli.format;

import org.jspecify.annotations.NullMarked;
