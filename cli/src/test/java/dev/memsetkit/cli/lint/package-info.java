/** Tests of how calls are checked and shown. */
@NullMarked
package dev.memsetkit.cli.lint;

import org.jspecify.annotations.NullMarked;
