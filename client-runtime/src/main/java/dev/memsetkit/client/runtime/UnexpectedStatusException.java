package dev.memsetkit.client.runtime;

/**
 * An HTTP status that is no success, with a body that is no error of the API: a proxy's page, a redirect, a gateway that
 * cannot reach the API. Where {@link #httpStatus()} is 5xx, the call may have been carried out.
 */
public final class UnexpectedStatusException extends AnswerException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception; public for tests of code that calls.
     *
     * @param method full name of the method
     * @param httpStatus HTTP status of the answer
     * @param headers headers of the answer
     * @param excerpt beginning of the answer, without secrets
     * @param message what was found
     */
    public UnexpectedStatusException(
            String method, int httpStatus, ResponseHeaders headers, String excerpt, String message) {
        super(method, httpStatus, headers, excerpt, message, null);
    }
}
