@NullMarked
package dev.memsetkit.cli.lsp;

import org.jspecify.annotations.NullMarked;
