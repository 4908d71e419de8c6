package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorBadParameters}: Wrong
 *
 * <p>Error code 7, HTTP status 400.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorBadParametersException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorBadParametersException(ApiFailure failure) {
        super(failure);
    }
}
