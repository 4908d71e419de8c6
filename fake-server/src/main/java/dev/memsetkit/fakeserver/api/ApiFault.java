package dev.memsetkit.fakeserver.api;

/** A call that the API refuses, with the error that is answered. */
public final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ApiError error;
    private final String text;

    /**
     * A refusal.
     *
     * @param text what stands in {@code error}
     */
    public ApiFault(ApiError error, String text) {
        super(error.type() + ": " + text, null, false, false);
        this.error = error;
        this.text = text;
    }

    /** The documented error. */
    public ApiError error() {
        return error;
    }

    /** What stands in {@code error} of a JSON body, {@code faultString} of XML-RPC and {@code message} of JSON-RPC. */
    public String text() {
        return text;
    }

    /** A value that is not valid, in the wording of the API: the parameter, then the message. */
    public static ApiFault badParameter(String parameter, String message) {
        return new ApiFault(ApiError.BAD_PARAMETERS, parameter.isEmpty() ? message : parameter + ": " + message);
    }

    /** An object that does not exist. */
    public static ApiFault notFound(String text) {
        return new ApiFault(ApiError.DOES_NOT_EXIST, text);
    }

    /** A precondition that does not hold. */
    public static ApiFault precondition(String text) {
        return new ApiFault(ApiError.PRECONDITION_FAILED, text);
    }
}
