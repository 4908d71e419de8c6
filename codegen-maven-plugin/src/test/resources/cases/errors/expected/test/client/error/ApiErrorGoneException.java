package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorGone}: It is gone
 *
 * <p>Error code 5, HTTP status 404.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorGoneException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorGoneException(ApiFailure failure) {
        super(failure);
    }
}
