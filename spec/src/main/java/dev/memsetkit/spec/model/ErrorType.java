package dev.memsetkit.spec.model;

/**
 * One documented error.
 *
 * @param name documented name, such as {@code ApiErrorDoesNotExist}
 * @param code error code, as in {@code error_code} and XML-RPC faults
 * @param httpStatus HTTP status of the JSON interface
 * @param message what the error means
 */
public record ErrorType(String name, int code, int httpStatus, String message) {}
