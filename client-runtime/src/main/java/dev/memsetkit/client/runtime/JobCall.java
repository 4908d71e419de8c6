package dev.memsetkit.client.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A call of a method that answers a job.
 *
 * @param <T> the job
 */
public interface JobCall<T> extends MemsetCall<T> {

    /**
     * Makes the call and waits until its job has finished, with {@link JobWait#DEFAULT}.
     *
     * @return the finished job
     * @throws IOException if the call that begins the job got no answer
     * @throws InterruptedException a {@link JobInterruptedException}, if the thread is interrupted
     */
    default T executeAndWait() throws IOException, InterruptedException {
        return executeAndWait(JobWait.DEFAULT);
    }

    /**
     * Makes the call and waits until its job has finished. Polls that fail in a way that may pass are made again
     * until the
     * deadline.
     *
     * @param wait how long and how often to ask
     * @return the job, which ended without an error
     * @throws JobFailedException if the job ended with an error
     * @throws JobTimeoutException if the job did not finish within the deadline
     * @throws JobWaitException if its state cannot be learnt, or {@link #cancel()} was called after it began
     * @throws MemsetException if the call that begins the job fails, as in {@link #execute()}
     * @throws IOException if the call that begins the job got no answer
     * @throws InterruptedException a {@link JobInterruptedException}, if the thread is interrupted
     */
    T executeAndWait(JobWait wait) throws IOException, InterruptedException;

    /**
     * As {@link #executeAndWait(JobWait)}, in the background; cancelling the future ends the wait.
     *
     * @param wait how long and how often to ask
     * @return the finished job, or what {@code executeAndWait} would throw
     */
    CompletableFuture<T> toFutureAndWait(JobWait wait);

    @Override
    JobCall<T> copy();

    @Override
    JobCall<T> withTimeout(Duration deadline);

    @Override
    JobCall<T> withRetries(RetryPolicy retries);
}
