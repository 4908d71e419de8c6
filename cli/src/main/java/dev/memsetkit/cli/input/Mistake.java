package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.Span;
import java.util.List;

/**
 * Something that is wrong, whatever the call, and may be no call at all.
 *
 * @param method the method that is meant; empty if there is none
 * @param problem what is wrong; it has a place
 * @param secrets ranges of the text that must not be shown
 */
public record Mistake(String method, InputProblem problem, List<Span> secrets) implements Reading {}
