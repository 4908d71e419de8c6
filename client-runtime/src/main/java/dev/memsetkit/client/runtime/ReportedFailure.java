package dev.memsetkit.client.runtime;

/** The base of the generated {@code ApiException}: an error that the API reported. */
public abstract class ReportedFailure extends MemsetException {

    private static final long serialVersionUID = 1L;

    private final ApiFailure failure;

    /** An exception for an error. */
    protected ReportedFailure(ApiFailure failure) {
        super(failure.method(), Delivery.ANSWERED, message(failure), null);
        this.failure = failure;
    }

    private static String message(ApiFailure failure) {
        return failure.method() + ": "
                + (failure.message().isEmpty() ? failure.errorType() + " without a message" : failure.message());
    }

    /** All that is known of the error. */
    public ApiFailure failure() {
        return failure;
    }
}
