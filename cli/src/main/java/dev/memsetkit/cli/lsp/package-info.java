/** What editors get over the Language Server Protocol; for the command. */
@NullMarked
package dev.memsetkit.cli.lsp;

import org.jspecify.annotations.NullMarked;
