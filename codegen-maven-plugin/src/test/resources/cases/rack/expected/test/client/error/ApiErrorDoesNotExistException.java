package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorDoesNotExist}: Nothing there
 *
 * <p>Error code 3, HTTP status 404.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorDoesNotExistException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorDoesNotExistException(ApiFailure failure) {
        super(failure);
    }
}
