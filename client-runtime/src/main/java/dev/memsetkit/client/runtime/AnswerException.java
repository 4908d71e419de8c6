package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/** An answer came that is neither a result nor an error of the API. */
public abstract class AnswerException extends MemsetException {

    private static final long serialVersionUID = 1L;

    /** The {@link #httpStatus()}. */
    private final int httpStatus;
    /** The {@link #headers()}. */
    private final ResponseHeaders headers;
    /** The {@link #excerpt()}. */
    private final String excerpt;

    AnswerException(
            String method,
            int httpStatus,
            ResponseHeaders headers,
            String excerpt,
            String message,
            @Nullable Throwable cause) {
        super(method, Delivery.ANSWERED, message, cause);
        this.httpStatus = httpStatus;
        this.headers = headers;
        this.excerpt = excerpt;
    }

    /** {@return the HTTP status of the answer} */
    public int httpStatus() {
        return httpStatus;
    }

    /** {@return the headers of the answer} */
    public ResponseHeaders headers() {
        return headers;
    }

    /**
     * {@return the beginning of the answer as one line, with what looks like a password or key hidden; may be empty}
     */
    public String excerpt() {
        return excerpt;
    }
}
