package dev.memsetkit.spec.diff;

/**
 * How it is known that two names mean the same.
 *
 * @param stated whether the changelog or a description says so; otherwise it is a guess
 * @param percent how sure it is, from 1 to 100; 100 where it is stated
 * @param evidence the words that say it, or what the guess rests on
 */
public record Rename(boolean stated, int percent, String evidence) {}
