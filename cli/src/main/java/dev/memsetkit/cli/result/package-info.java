/** Results of calls in the forms that people and programs read; for {@code call} and the shell. */
@NullMarked
package dev.memsetkit.cli.result;

import org.jspecify.annotations.NullMarked;
