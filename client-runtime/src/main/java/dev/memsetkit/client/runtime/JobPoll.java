package dev.memsetkit.client.runtime;

/**
 * Asks about jobs.
 *
 * @param <T> the job
 */
public interface JobPoll<T> {

    /**
     * The call that asks about a job.
     *
     * @param id the id of the job
     * @return the call
     */
    MemsetCall<T> poll(String id);
}
