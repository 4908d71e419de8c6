package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ErrorFactory;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Creates the exception of a documented error: by its name, else by its code, else by a status that only
 * one error has.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrors implements ErrorFactory {
    /** Creates the factory. */
    public ApiErrors() {
    }

    @Override
    public ApiException create(ApiFailure failure) {
        for (String name : List.of(failure.errorType(), nameOf(failure.code()), nameOfStatus(failure.httpStatus()))) {
            ApiException named = named(name, failure);
            if (named != null) {
                return named;
            }
        }
        return new UnknownApiErrorException(failure);
    }

    private static @Nullable ApiException named(String name, ApiFailure failure) {
        return switch (name) {
            case "ApiErrorDoesNotExist" -> new ApiErrorDoesNotExistException(failure);
            case "ApiErrorNotUnique" -> new ApiErrorNotUniqueException(failure);
            case "ApiErrorBadParameters" -> new ApiErrorBadParametersException(failure);
            default -> null;
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

    private static String nameOfStatus(int status) {
        return switch (status) {
            case 404 -> "ApiErrorDoesNotExist";
            default -> "";
        };
    }
}
