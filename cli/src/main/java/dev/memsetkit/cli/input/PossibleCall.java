package dev.memsetkit.cli.input;

/**
 * A call with a value that is written down, but may be another one when the script is run: the default of a variable, a word
 * of a loop.
 *
 * @param call the call with that value; it stands where the same call without it stands
 */
public record PossibleCall(Call call) implements Reading {}
