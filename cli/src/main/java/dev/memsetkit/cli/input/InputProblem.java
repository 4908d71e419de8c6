package dev.memsetkit.cli.input;

import dev.memsetkit.cli.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the way in which a call is written, whatever the method.
 *
 * @param rule name of the rule that it breaks
 * @param pointer JSON pointer of the parameter; empty for the call
 * @param message what was found and what to do
 * @param span where it stands; {@code null} where the pointer tells
 */
public record InputProblem(
        String rule,
        String pointer,
        String message,
        @Nullable Span span) {

    InputProblem(String rule, String pointer, String message) {
        this(rule, pointer, message, null);
    }
}
