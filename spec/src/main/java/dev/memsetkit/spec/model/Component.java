package dev.memsetkit.spec.model;

/**
 * A returned dictionary that is described once and referred to by name.
 *
 * @param name name of the component, such as {@code JobStatus}
 * @param schema a {@link Schema.Struct}, or a {@link Schema.AllOf} where it takes over the keys of another component
 */
public record Component(String name, Schema schema) {}
