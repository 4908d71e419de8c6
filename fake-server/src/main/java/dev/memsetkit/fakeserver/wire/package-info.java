/**
 * How values look on the wire: JSON as the API prints it, parameters as clients send them, wording of refusals. Used by the
 * packages {@code control} and {@code http}.
 */
@NullMarked
package dev.memsetkit.fakeserver.wire;

import org.jspecify.annotations.NullMarked;
