/** A client that calls any method by name and checks nothing; for {@code call}, {@code ma-shell} and the shell. */
@NullMarked
package dev.memsetkit.cli.client;

import org.jspecify.annotations.NullMarked;
