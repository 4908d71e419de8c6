package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.Span;

/**
 * Input that should be a call and cannot be read.
 *
 * @param span where reading failed
 * @param message what was found and what was expected; never a value, which could be a secret
 */
public record Unreadable(Span span, String message) implements Reading {}
