package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The API answered with success and something that is no result of the method: no JSON, cut off, too large, of another
 * shape, or without any of the keys that the documentation promises. The call may have been carried out.
 */
public final class MalformedResponseException extends AnswerException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception; public for tests of code that calls.
     *
     * @param method full name of the method
     * @param httpStatus HTTP status of the answer
     * @param headers headers of the answer
     * @param excerpt beginning of the answer, without secrets
     * @param message what was found and what was expected
     * @param cause what caused it, if anything
     */
    public MalformedResponseException(
            String method,
            int httpStatus,
            ResponseHeaders headers,
            String excerpt,
            String message,
            @Nullable Throwable cause) {
        super(method, httpStatus, headers, excerpt, message, cause);
    }
}
