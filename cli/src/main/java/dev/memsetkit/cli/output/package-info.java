/** Findings as text, JSON, SARIF and annotations; used by the command. */
@NullMarked
package dev.memsetkit.cli.output;

import org.jspecify.annotations.NullMarked;
