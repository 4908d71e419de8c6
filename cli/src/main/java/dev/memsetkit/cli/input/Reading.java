package dev.memsetkit.cli.input;

/** What was found at a place of a file. */
public sealed interface Reading permits Call, PossibleCall, Mistake, NotRead, Unreadable {}
