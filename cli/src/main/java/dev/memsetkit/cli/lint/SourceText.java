package dev.memsetkit.cli.lint;

/**
 * A piece of an input.
 *
 * @param name name of the input
 * @param line line of it at which the piece starts, from 1
 * @param text the piece
 * @param secrets what of it must not be shown
 */
record SourceText(String name, long line, String text, Secrets secrets) {}
