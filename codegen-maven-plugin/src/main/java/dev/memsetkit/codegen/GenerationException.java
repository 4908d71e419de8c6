package dev.memsetkit.codegen;

import org.jspecify.annotations.Nullable;

/** A client cannot be generated as it was asked for; the message says what was found, what was expected and what to do. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GenerationException(String message) {
        super(message);
    }

    GenerationException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
