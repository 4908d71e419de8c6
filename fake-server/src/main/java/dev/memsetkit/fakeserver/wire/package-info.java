/**
 * How values look on the wire: JSON as the API prints it, parameters as clients send them, wording of refusals. Used by the
 * packages {@code control}, {@code http} and {@code seed}.
 */
@NullMarked
package dev.memsetkit.fakeserver.wire;

import org.jspecify.annotations.NullMarked;
