package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/**
 * {@code ApiErrorBad}: Bad *&#47; &#123;&#64;link x&#125;
 *
 * <p>Error code 1, HTTP status 400.
 */
@Generated("dev.memsetkit.codegen")
public final class ApiErrorBadException extends ApiException {
    private static final long serialVersionUID = 1L;

    ApiErrorBadException(ApiFailure failure) {
        super(failure);
    }
}
