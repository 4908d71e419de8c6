package test.client.error;

import dev.memsetkit.client.runtime.ApiFailure;
import javax.annotation.processing.Generated;

/** An undocumented error. */
@Generated("dev.memsetkit.codegen")
public final class UnknownApiErrorException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnknownApiErrorException(ApiFailure failure) {
        super(failure);
    }
}
