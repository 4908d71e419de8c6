package dev.memsetkit.spec.diff;

import dev.memsetkit.spec.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two specs says at the place of a change.
 *
 * @param pointer JSON Pointer of the place in the document that {@link dev.memsetkit.spec.openrpc.OpenRpcWriter} writes
 * @param value what it says, as text; empty where there being something says it all
 * @param source where in the documentation it stands; {@code null} where that is not known
 */
public record Side(String pointer, String value, @Nullable Source source) {}
