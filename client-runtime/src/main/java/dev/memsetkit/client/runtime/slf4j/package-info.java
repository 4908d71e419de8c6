/** A log of calls by SLF4J, which has to be there only where this package is used. */
@NullMarked
package dev.memsetkit.client.runtime.slf4j;

import org.jspecify.annotations.NullMarked;
