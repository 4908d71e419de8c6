package dev.memsetkit.spec.model;

/**
 * Something wrong in the documentation itself.
 *
 * @param code stable kind of the problem, such as {@code unknown-method-reference}
 * @param where name of the method, parameter or section that has it
 * @param message what is wrong, in one sentence
 */
public record DocProblem(String code, String where, String message) {}
