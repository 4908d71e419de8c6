package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Waiting for a job was cancelled, or its state cannot be learnt: a poll failed in a way that does not pass, or its
 * answer
 * proves nothing. The job may go on.
 */
public final class JobWaitException extends JobException {

    private static final long serialVersionUID = 1L;

    /** Whether it {@link #isCancelled()}. */
    private final boolean cancelled;

    /**
     * An exception; public for tests of code that waits for jobs.
     *
     * @param method full name of the method that began the job
     * @param jobId id of the job; empty if the API named none
     * @param job the job as it was last seen, if it was seen
     * @param cancelled whether the caller ended the wait
     * @param message what happened and how to go on
     * @param cause why the last poll failed, if it did
     */
    public JobWaitException(
            String method,
            String jobId,
            @Nullable Object job,
            boolean cancelled,
            String message,
            @Nullable Throwable cause) {
        super(method, jobId, job, message, cause);
        this.cancelled = cancelled;
    }

    /** {@return whether the caller ended the wait by {@code cancel()}} */
    public boolean isCancelled() {
        return cancelled;
    }
}
