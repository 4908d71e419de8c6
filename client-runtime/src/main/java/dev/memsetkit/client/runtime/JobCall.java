package dev.memsetkit.client.runtime;

import java.io.IOException;

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
     * @throws JobFailedException if the job ended with an error
     * @throws JobTimeoutException if the job did not finish in time
     * @throws IOException if the transport fails or an answer cannot be read
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    default T executeAndWait() throws IOException, InterruptedException {
        return executeAndWait(JobWait.DEFAULT);
    }

    /**
     * Makes the call and waits until its job has finished.
     *
     * @param wait how long and how often to ask
     * @return the finished job
     * @throws JobFailedException if the job ended with an error
     * @throws JobTimeoutException if the job did not finish in time
     * @throws IOException if the transport fails or an answer cannot be read
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    T executeAndWait(JobWait wait) throws IOException, InterruptedException;

    @Override
    JobCall<T> copy();
}
