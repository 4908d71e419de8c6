package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/** The thread that waited for a job was interrupted; the job goes on. */
public final class JobInterruptedException extends InterruptedException {

    private static final long serialVersionUID = 1L;

    /** The {@link #jobId()}. */
    private final String jobId;

    private final transient @Nullable Object job;

    /**
     * An exception; public for tests of code that waits for jobs.
     *
     * @param jobId id of the job; empty while none is known
     * @param job the job as it was last seen, if it was seen
     * @param message what happened and how to go on
     */
    public JobInterruptedException(String jobId, @Nullable Object job, String message) {
        super(message);
        this.jobId = jobId;
        this.job = job;
    }

    /** {@return the id of the job; empty if the call that begins it was not answered yet} */
    public String jobId() {
        return jobId;
    }

    /** {@return the job as it was last seen; {@code null} if it was never seen, and after deserialization} */
    public @Nullable Object job() {
        return job;
    }
}
