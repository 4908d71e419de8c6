package dev.memsetkit.spec.model;

/**
 * An error that a method's own text names.
 *
 * @param error name of the error, such as {@code ApiErrorDoesNotExist}
 * @param when the condition in the words of the documentation; may be empty
 */
public record Raise(String error, String when) {}
