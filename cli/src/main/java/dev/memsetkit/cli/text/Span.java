package dev.memsetkit.cli.text;

/**
 * A range of characters of a text.
 *
 * @param start index of the first character, in UTF-16 units
 * @param end index behind the last one; equal to {@code start} for a place without extent
 */
public record Span(int start, int end) {}
