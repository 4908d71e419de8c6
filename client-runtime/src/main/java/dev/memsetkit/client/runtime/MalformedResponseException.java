package dev.memsetkit.client.runtime;

import java.io.IOException;

/** The API answered with something that is no result of the method: no JSON, cut off, too large, or of another shape. */
public final class MalformedResponseException extends IOException {

    private static final long serialVersionUID = 1L;

    public MalformedResponseException(String message) {
        super(message);
    }

    public MalformedResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
