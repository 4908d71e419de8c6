/** HTTP requests as they are written down in command lines and files, and the calls of the API that they make; used by the readers of files. */
@NullMarked
package dev.memsetkit.cli.http;

import org.jspecify.annotations.NullMarked;
