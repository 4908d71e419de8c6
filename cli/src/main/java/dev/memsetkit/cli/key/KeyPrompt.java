package dev.memsetkit.cli.key;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks a person for the API key without showing it. */
public interface KeyPrompt {

    /** The key; {@code null} if there is nobody to ask, or nothing was typed. */
    @Nullable
    String ask(String question);

    /** A prompt that asks nobody. */
    KeyPrompt NOBODY = question -> null;

    /** The prompt of the terminal; asks nobody where there is none. */
    static KeyPrompt terminal(boolean isThere) {
        if (!isThere) {
            return NOBODY;
        }
        return question -> {
            char[] typed = Objects.requireNonNull(System.console()).readPassword("%s", question);
            return typed == null || typed.length == 0 ? null : new String(typed).strip();
        };
    }
}
