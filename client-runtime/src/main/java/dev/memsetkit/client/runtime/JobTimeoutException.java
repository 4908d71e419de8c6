package dev.memsetkit.client.runtime;

/** A job did not finish within the deadline; it may go on, and can be asked about again. */
public final class JobTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object job;

    public JobTimeoutException(String message, Object job) {
        super(message);
        this.job = job;
    }

    /** The job as it was last seen, of the type that the call answers. */
    public Object job() {
        return job;
    }
}
