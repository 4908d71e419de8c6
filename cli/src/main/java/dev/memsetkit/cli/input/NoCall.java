package dev.memsetkit.cli.input;

/** Text that is no call of the API, such as another command in a shell history. */
public record NoCall() implements Reading {}
