package dev.memsetkit.fakeserver.api;

/** A call that the API refuses, with the error that is answered. */
public final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The {@link #error()}. */
    private final ApiError error;
    /** The {@link #text()}. */
    private final String text;

    /**
     * A refusal.
     *
     * @param error the documented error
     * @param text what stands in {@code error} of a JSON body
     */
    public ApiFault(ApiError error, String text) {
        super(error.type() + ": " + text, null, false, false);
        this.error = error;
        this.text = text;
    }

    /** {@return the documented error} */
    public ApiError error() {
        return error;
    }

    /**
     * {@return what stands in {@code error} of a JSON body, {@code faultString} of XML-RPC and {@code message} of
     * JSON-RPC}
     */
    public String text() {
        return text;
    }

    /**
     * {@return the refusal of a value that is not valid, in the wording of the API: the parameter, then the message}
     *
     * @param parameter name of the parameter
     * @param message what is wrong with its value
     */
    public static ApiFault badParameter(String parameter, String message) {
        return new ApiFault(ApiError.BAD_PARAMETERS, parameter.isEmpty() ? message : parameter + ": " + message);
    }

    /**
     * {@return the refusal of a call about an object that does not exist}
     *
     * @param text what stands in {@code error} of a JSON body
     */
    public static ApiFault notFound(String text) {
        return new ApiFault(ApiError.DOES_NOT_EXIST, text);
    }

    /**
     * {@return the refusal of a call whose precondition does not hold}
     *
     * @param text what stands in {@code error} of a JSON body
     */
    public static ApiFault precondition(String text) {
        return new ApiFault(ApiError.PRECONDITION_FAILED, text);
    }
}
