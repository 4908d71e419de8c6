package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.ReportedFailure;
import dev.memsetkit.client.runtime.ResponseHeaders;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * An error that the API reported; one subclass for each documented error.
 */
@Generated("dev.memsetkit.codegen")
public abstract sealed class ApiException extends ReportedFailure permits ApiErrorDoesNotExistException, ApiErrorNotUniqueException, ApiErrorBadParametersException, UnknownApiErrorException {
    private static final long serialVersionUID = 1L;

    ApiException(ApiFailure failure) {
        super(failure);
    }

    /**
     * The documented name of the error; empty if the answer did not say.
     */
    public String errorType() {
        return failure().errorType();
    }

    /**
     * The documented error code; 0 if the answer did not say.
     */
    public int code() {
        return failure().code();
    }

    /**
     * The HTTP status of the answer.
     */
    public int httpStatus() {
        return failure().httpStatus();
    }

    /**
     * The parameter that the message names, if it names one.
     */
    public Optional<String> parameter() {
        return failure().parameter();
    }

    /**
     * The headers of the answer; {@code retryAfter()} says how long the API asks to wait.
     */
    public ResponseHeaders headers() {
        return failure().headers();
    }
}
