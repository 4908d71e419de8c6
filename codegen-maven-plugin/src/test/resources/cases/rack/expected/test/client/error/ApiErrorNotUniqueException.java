package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorNotUnique}: Taken
 *
 * <p>Error code 8, HTTP status 400.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorNotUniqueException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorNotUniqueException(ApiFailure failure) {
        super(failure);
    }
}
