package dev.memsetkit.spec;

/**
 * One documented parameter.
 *
 * @param name name as on the wire
 * @param description meaning in Markdown; may be empty
 * @param required whether a call without it is refused
 * @param deprecated whether the documentation calls it deprecated
 * @param ignored whether the documentation calls it "Deprecated and ignored"
 * @param schema type and constraints of its value
 */
public record Parameter(
        String name, String description, boolean required, boolean deprecated, boolean ignored, Schema schema) {}
