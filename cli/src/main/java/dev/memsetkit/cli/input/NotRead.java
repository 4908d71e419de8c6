package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.Span;

/**
 * Something that mentions the API and was not understood, or not in full, so that it was not checked.
 *
 * @param span where it stands
 * @param message why it was not read; never a value, which could be a secret
 */
public record NotRead(Span span, String message) implements Reading {}
