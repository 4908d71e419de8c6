package dev.memsetkit.spec.model;

/**
 * What a method answers.
 *
 * @param name name of the result in the spec
 * @param description what the documentation says of it, in Markdown; may be empty
 * @param schema its shape; {@link Schema.Nothing} where the method returns nothing
 */
public record Result(String name, String description, Schema schema) {}
