package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * An error that the API reported; one subclass for each documented error.
 */
@Generated("dev.memsetkit.codegen")
public abstract sealed class ApiException extends RuntimeException permits ApiErrorBadException, UnknownApiErrorException {
    private static final long serialVersionUID = 1L;

    private final transient ApiFailure failure;

    ApiException(ApiFailure failure) {
        super(failure.method() + ": " + failure.message());
        this.failure = failure;
    }

    /**
     * The documented name of the error; empty if the answer did not say.
     */
    public String errorType() {
        return failure.errorType();
    }

    /**
     * The documented error code; 0 if the answer did not say.
     */
    public int code() {
        return failure.code();
    }

    /**
     * The HTTP status of the answer.
     */
    public int httpStatus() {
        return failure.httpStatus();
    }

    /**
     * Full name of the method that was called.
     */
    public String method() {
        return failure.method();
    }

    /**
     * The parameter that the message names, if it names one.
     */
    public Optional<String> parameter() {
        return failure.parameter();
    }
}
