package dev.memsetkit.cli.input;

/**
 * Something wrong with the way in which a call is written, whatever the method.
 *
 * @param rule name of the rule that it breaks
 * @param pointer JSON pointer of the parameter; empty for the call
 * @param message what was found and what to do
 */
public record InputProblem(String rule, String pointer, String message) {}
