package dev.memsetkit.client.runtime;

import java.util.Optional;

/**
 * An error that the API reported.
 *
 * @param errorType documented name, such as {@code ApiErrorDoesNotExist}; empty if the answer did not say
 * @param code documented code; 0 if the answer did not say
 * @param httpStatus HTTP status of the answer
 * @param message what the API says
 * @param method full name of the method that was called
 * @param parameter the parameter that the message names, if it names one
 */
public record ApiFailure(
        String errorType, int code, int httpStatus, String message, String method, Optional<String> parameter) {}
