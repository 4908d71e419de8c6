package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Waiting for a job ended without its success. The call that began the job has happened; the job may still go on. To
 * wait
 * again, give {@link #jobId()} to {@code memset.jobs().await(id, JobWait)}.
 */
public abstract class JobException extends MemsetException {

    private static final long serialVersionUID = 1L;

    /** The {@link #jobId()}. */
    private final String jobId;

    private final transient @Nullable Object job;

    JobException(String method, String jobId, @Nullable Object job, String message, @Nullable Throwable cause) {
        super(method, Delivery.ANSWERED, message, cause);
        this.jobId = jobId;
        this.job = job;
    }

    /** {@return the id of the job; empty if the API named none} */
    public String jobId() {
        return jobId;
    }

    /**
     * The job as it was last seen, of the type that the call answers; {@code null} if it was never seen, and after
     * deserialization.
     *
     * @return that job
     */
    public @Nullable Object job() {
        return job;
    }
}
