/** Tests of what the documentation says, as the linter reads it. */
@NullMarked
package dev.memsetkit.cli.spec;

import org.jspecify.annotations.NullMarked;
