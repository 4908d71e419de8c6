/** What the documentation says, from the bundled method spec; used by {@code lint} and by the command. */
@NullMarked
package dev.memsetkit.cli.spec;

import org.jspecify.annotations.NullMarked;
