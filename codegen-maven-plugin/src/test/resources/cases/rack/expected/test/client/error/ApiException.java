package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An error that the API reported; one subclass for each documented error. */
@Generated("dev.memsetkit.codegen")
public abstract sealed class ApiException extends RuntimeException permits ApiErrorDoesNotExistException,
        ApiErrorNotUniqueException, ApiErrorBadParametersException, UnknownApiErrorException {
    private static final long serialVersionUID = 1L;
    private final transient ApiFailure failure;

    ApiException(ApiFailure failure) {
        super(failure.method() + ": " + failure.message());
        this.failure = failure;
    }

    /** {@return the documented name of the error; empty if the response did not say} */
    public String errorType() {
        return failure.errorType();
    }

    /** {@return the documented error code; 0 if the response did not say} */
    public int code() {
        return failure.code();
    }

    /** {@return the HTTP status of the response} */
    public int httpStatus() {
        return failure.httpStatus();
    }

    /** {@return full name of the method that was called} */
    public String method() {
        return failure.method();
    }

    /** {@return the parameter that the message names, if it names one} */
    public Optional<String> parameter() {
        return failure.parameter();
    }
}
