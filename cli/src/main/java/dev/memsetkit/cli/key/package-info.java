/** Where the API key comes from, and profiles of accounts; for the commands that call the API. */
@NullMarked
package dev.memsetkit.cli.key;

import org.jspecify.annotations.NullMarked;
