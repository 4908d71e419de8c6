package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ErrorFactory;
import javax.annotation.processing.Generated;

/**
 * Makes the exception of the documented kind: by the name of the error, else by its code, else by a
 * status that only one error has.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrors implements ErrorFactory {
    /** Nothing has to be known to make them. */
    public ApiErrors() {
    }

    @Override
    public ApiException create(ApiFailure failure) {
        return switch (failure.errorType()) {
            case "ApiErrorDoesNotExist" -> new ApiErrorDoesNotExistException(failure);
            case "ApiErrorNotUnique" -> new ApiErrorNotUniqueException(failure);
            case "ApiErrorBadParameters" -> new ApiErrorBadParametersException(failure);
            default -> byCode(failure);
        };
    }

    private static ApiException byCode(ApiFailure failure) {
        return switch (failure.code()) {
            case 3 -> new ApiErrorDoesNotExistException(failure);
            case 8 -> new ApiErrorNotUniqueException(failure);
            case 7 -> new ApiErrorBadParametersException(failure);
            default -> byStatus(failure);
        };
    }

    private static ApiException byStatus(ApiFailure failure) {
        return switch (failure.httpStatus()) {
            case 404 -> new ApiErrorDoesNotExistException(failure);
            default -> new UnknownApiErrorException(failure);
        };
    }

    /** The documented name of the error with a code. */
    @Override
    public String nameOf(int code) {
        return switch (code) {
            case 3 -> "ApiErrorDoesNotExist";
            case 8 -> "ApiErrorNotUnique";
            case 7 -> "ApiErrorBadParameters";
            default -> "";
        };
    }
}
