package dev.memsetkit.client.runtime;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error that the API reported.
 *
 * @param errorType documented name, such as {@code ApiErrorDoesNotExist}; empty if the answer did not say
 * @param code documented code; 0 if the answer did not say
 * @param httpStatus HTTP status of the answer; 200 where the access method reports errors with it
 * @param message what the API says: one line, shortened, without secrets
 * @param method full name of the method that was called
 * @param parameterName the parameter that the message names, if it names one
 * @param headers the headers of the answer
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The serialized form of it is not of interest.
public record ApiFailure(
        String errorType,
        int code,
        int httpStatus,
        String message,
        String method,
        @Nullable String parameterName,
        ResponseHeaders headers)
        implements Serializable {

    /** {@return the parameter that the message names, if it names one} */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameterName);
    }
}
