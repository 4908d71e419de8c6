package dev.memsetkit.fakeserver.api;

import dev.memsetkit.client.runtime.validation.Suggestion;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.util.List;
import java.util.stream.Stream;

/** The documented errors of the API, each with its code and HTTP status. */
public enum ApiError {
    /** A generic failure. */
    GENERIC("ApiError", 1, 400),
    /** Something went wrong inside the API. */
    INTERNAL_ERROR("ApiErrorInternalError", 2, 500),
    /** The object does not exist. */
    DOES_NOT_EXIST("ApiErrorDoesNotExist", 3, 404),
    /** The API key is wrong, or may not make this call. */
    FORBIDDEN("ApiErrorForbidden", 4, 403),
    /** Unknown method. */
    METHOD_NOT_FOUND("ApiErrorMethodNotFound", 5, 400),
    /** Such a request is already under way. */
    ALREADY_IN_PROGRESS("ApiErrorAlreadyInProgress", 6, 400),
    /** The parameters are not valid. */
    BAD_PARAMETERS("ApiErrorBadParameters", 7, 400),
    /** The value has to be unique. */
    NOT_UNIQUE("ApiErrorNotUnique", 8, 400),
    /** A precondition does not hold. */
    PRECONDITION_FAILED("ApiErrorPreconditionFailed", 9, 412),
    /** No API key was sent. */
    NOT_AUTHORIZED("ApiErrorNotAuthorized", 10, 401),
    /** The service is unavailable for the moment. */
    SERVICE_TEMPORARILY_UNAVAILABLE("ApiErrorServiceTemporarilyUnavailable", 11, 503),
    /** Too many calls. */
    THROTTLED("ApiErrorThrottled", 12, 403),
    /** The quota has been exceeded. */
    OVERQUOTA("ApiErrorOverquota", 13, 403),
    /** Unknown account. */
    ACCOUNT_DOES_NOT_EXIST("ApiErrorAccountDoesNotExist", 14, 404),
    /** Unknown service. */
    SERVICE_DOES_NOT_EXIST("ApiErrorServiceDoesNotExist", 15, 404),
    /** Only partners may call the method. */
    PARTNER_ONLY("ApiErrorPartnerOnly", 16, 401),
    /** Partners may not call the method on a child account. */
    PARTNER_RESTRICTION("ApiErrorPartnerRestriction", 17, 401);

    private static final List<String> TYPES =
            Stream.of(values()).map(ApiError::type).toList();

    private final String type;
    private final int code;
    private final int httpStatus;

    ApiError(String type, int code, int httpStatus) {
        this.type = type;
        this.code = code;
        this.httpStatus = httpStatus;
    }

    /** {@return the name in {@code error_type}, such as {@code ApiErrorDoesNotExist}} */
    public String type() {
        return type;
    }

    /** {@return the documented code, 1 to 17} */
    public int code() {
        return code;
    }

    /** {@return the documented HTTP status} */
    public int httpStatus() {
        return httpStatus;
    }

    /**
     * {@return the error of that name or type}
     *
     * @param name such as {@code THROTTLED} or {@code ApiErrorThrottled}
     * @throws IllegalArgumentException if there is none
     */
    public static ApiError named(String name) {
        for (ApiError error : values()) {
            if (error.name().equals(name) || error.type.equals(name)) {
                return error;
            }
        }
        throw new IllegalArgumentException(
                FakeServerMessage.UNKNOWN_ERROR.text(name, Suggestion.text(name, TYPES), String.join(", ", TYPES)));
    }
}
