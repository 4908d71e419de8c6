/** Text that was decoded from a source and knows where each of its characters stood there; used by all readers of files. */
@NullMarked
package dev.memsetkit.cli.text;

import org.jspecify.annotations.NullMarked;
