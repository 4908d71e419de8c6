package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorOnFire}: It burns
 *
 * <p>Error code 4, HTTP status 418.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorOnFireException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorOnFireException(ApiFailure failure) {
        super(failure);
    }
}
