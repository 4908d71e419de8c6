package dev.memsetkit.cli.input;

/** What a piece of input turned out to be. */
public sealed interface Reading permits Call, Unreadable, NoCall {}
