package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How jobs are looked at and asked about; generated from the method that reports on a job.
 *
 * @param <T> the job
 */
public interface JobAccess<T> {

    /** The type of a job. */
    Class<T> type();

    /** Id to ask with; {@code null} if the answer had none. */
    @Nullable
    String id(T job);

    /** Whether the job has finished, well or not; {@code null} if the answer did not say. */
    @Nullable
    Boolean finished(T job);

    /** Whether the job ended with an error; {@code null} if the answer did not say. */
    @Nullable
    Boolean failed(T job);

    /** What the job is doing, for messages; {@code null} if the answer did not say. */
    @Nullable
    String status(T job);

    /** Full name of the method that reports on a job. */
    String pollMethod();

    /** Name of its parameter that takes the id. */
    String pollParameter();
}
