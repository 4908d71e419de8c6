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
            case "ApiErrorOnFire" -> new ApiErrorOnFireException(failure);
            case "ApiErrorGone" -> new ApiErrorGoneException(failure);
            default -> byCode(failure);
        };
    }

    private static ApiException byCode(ApiFailure failure) {
        return switch (failure.code()) {
            case 4 -> new ApiErrorOnFireException(failure);
            case 5 -> new ApiErrorGoneException(failure);
            default -> byStatus(failure);
        };
    }

    private static ApiException byStatus(ApiFailure failure) {
        return switch (failure.httpStatus()) {
            case 418 -> new ApiErrorOnFireException(failure);
            case 404 -> new ApiErrorGoneException(failure);
            default -> new UnknownApiErrorException(failure);
        };
    }

    /** The documented name of the error with a code. */
    @Override
    public String nameOf(int code) {
        return switch (code) {
            case 4 -> "ApiErrorOnFire";
            case 5 -> "ApiErrorGone";
            default -> "";
        };
    }
}
