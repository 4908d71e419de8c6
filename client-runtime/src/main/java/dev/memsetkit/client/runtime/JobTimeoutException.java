package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/** A job did not finish within the deadline; it may go on. */
public final class JobTimeoutException extends JobException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception; public for tests of code that waits for jobs.
     *
     * @param method full name of the method that began the job
     * @param jobId id of the job
     * @param job the job as it was last seen, if it was seen
     * @param message what happened and how to go on
     */
    public JobTimeoutException(String method, String jobId, @Nullable Object job, String message) {
        super(method, jobId, job, message, null);
    }
}
