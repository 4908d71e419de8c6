package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * How jobs are looked at and asked about; generated from the method that reports on a job.
 *
 * @param <T> the job
 */
public interface JobAccess<T> {

    /** The type of a job. */
    Class<T> type();

    /** Id to ask with. */
    @Nullable
    String id(T job);

    /** Whether the job has finished, well or not. */
    boolean isFinished(T job);

    /** Whether the job ended with an error. */
    boolean isFailed(T job);

    /** What the job is doing, for messages. */
    @Nullable
    String status(T job);

    /** What asks about jobs; made once for a method that returns jobs. */
    JobPoll<T> poll(Retrofit retrofit);
}
