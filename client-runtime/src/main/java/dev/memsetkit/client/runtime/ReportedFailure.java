package dev.memsetkit.client.runtime;

/** The base of the generated {@code ApiException}: an error that the API reported. */
public abstract class ReportedFailure extends MemsetException {

    private static final long serialVersionUID = 1L;

    /** The {@link #failure()}. */
    private final ApiFailure failure;

    /**
     * An exception for an error.
     *
     * @param failure what the API reported; the message of the exception is made of it
     */
    protected ReportedFailure(ApiFailure failure) {
        super(failure.method(), Delivery.ANSWERED, message(failure), null);
        this.failure = failure;
    }

    private static String message(ApiFailure failure) {
        if (!failure.message().isEmpty()) {
            return failure.method() + ": " + failure.message();
        }
        String kind = failure.errorType().isEmpty() ? "an error with the code " + failure.code() : failure.errorType();
        return failure.method() + ": " + kind + " without a message";
    }

    /** {@return all that is known of the error} */
    public ApiFailure failure() {
        return failure;
    }
}
