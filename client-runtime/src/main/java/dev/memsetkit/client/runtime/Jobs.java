package dev.memsetkit.client.runtime;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * Waits for jobs that earlier calls began.
 *
 * <pre>{@code
 * JobStatus done = memset.jobs().await(id, JobWait.DEFAULT.withDeadline(Duration.ofHours(1)));
 * }</pre>
 *
 * @param <T> the job
 */
public interface Jobs<T> {

    /**
     * Waits with {@link JobWait#DEFAULT}.
     *
     * @param jobId id of the job, as the call that began it answered
     * @return the job, which ended without an error
     * @throws JobException if the wait ends without the job's success
     * @throws IOException never after the first answer; kept for transports that fail before
     * @throws InterruptedException a {@link JobInterruptedException}, if the thread is interrupted
     */
    default T await(String jobId) throws IOException, InterruptedException {
        return await(jobId, JobWait.DEFAULT);
    }

    /**
     * Waits until the job has finished.
     *
     * @param jobId id of the job, as the call that began it answered
     * @param wait how long and how often to ask
     * @return the job, which ended without an error
     * @throws JobFailedException if the job ended with an error
     * @throws JobTimeoutException if it did not finish within the deadline
     * @throws JobWaitException if its state cannot be learnt
     * @throws IOException never after the first answer; kept for transports that fail before
     * @throws InterruptedException a {@link JobInterruptedException}, if the thread is interrupted
     */
    T await(String jobId, JobWait wait) throws IOException, InterruptedException;

    /**
     * As {@link #await(String, JobWait)}, in the background; cancelling the future ends the wait, not the job.
     *
     * @param jobId id of the job, as the call that began it answered
     * @param wait how long and how often to ask
     * @return the job, or what waiting for it would throw
     */
    CompletableFuture<T> awaitAsync(String jobId, JobWait wait);
}
