/** Single calls: their words, the check before, the price before, the wait after; for {@code call} and the shell. */
@NullMarked
package dev.memsetkit.cli.call;

import org.jspecify.annotations.NullMarked;
