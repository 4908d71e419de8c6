package dev.memsetkit.client.runtime;

/** A job ended with an error. */
public final class JobFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object job;

    public JobFailedException(String message, Object job) {
        super(message);
        this.job = job;
    }

    /** The job as it ended, of the type that the call answers. */
    public Object job() {
        return job;
    }
}
