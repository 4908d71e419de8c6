package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ReportedFailure;
import dev.memsetkit.client.runtime.ResponseHeaders;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An error that the API reported; one subclass for each documented error. */
@Generated("dev.memsetkit.codegen")
public abstract sealed class ApiException extends ReportedFailure permits ApiErrorDoesNotExistException,
        ApiErrorNotUniqueException, ApiErrorBadParametersException, UnknownApiErrorException {
    private static final long serialVersionUID = 1L;

    ApiException(ApiFailure failure) {
        super(failure);
    }

    /** {@return the documented name of the error; empty if the response did not say} */
    public String errorType() {
        return failure().errorType();
    }

    /** {@return the documented error code; 0 if the response did not say} */
    public int code() {
        return failure().code();
    }

    /** {@return the HTTP status of the response} */
    public int httpStatus() {
        return failure().httpStatus();
    }

    /** {@return the parameter that the message names, if it names one} */
    public Optional<String> parameter() {
        return failure().parameter();
    }

    /** {@return the headers of the response; their {@code retryAfter()} is how long the API asks to wait} */
    public ResponseHeaders headers() {
        return failure().headers();
    }
}
