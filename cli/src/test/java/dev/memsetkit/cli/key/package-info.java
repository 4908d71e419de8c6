/** Tests of where keys are. */
@NullMarked
package dev.memsetkit.cli.key;

import org.jspecify.annotations.NullMarked;
