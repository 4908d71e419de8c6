package dev.memsetkit.client.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How jobs are looked at and asked about; generated from the method that reports on a job.
 *
 * @param <T> the job
 */
public interface JobAccess<T> {

    /** {@return the type of a job} */
    Class<T> type();

    /**
     * {@return the id to ask with; {@code null} if the answer had none}
     *
     * @param job a job as a call answered it
     */
    @Nullable
    String id(T job);

    /**
     * {@return whether the job has finished, well or not; {@code null} if the answer did not say}
     *
     * @param job a job as a call answered it
     */
    @Nullable
    Boolean finished(T job);

    /**
     * {@return whether the job ended with an error; {@code null} if the answer did not say}
     *
     * @param job a job as a call answered it
     */
    @Nullable
    Boolean failed(T job);

    /**
     * {@return what the job is doing, for messages; {@code null} if the answer did not say}
     *
     * @param job a job as a call answered it
     */
    @Nullable
    String status(T job);

    /** {@return the full name of the method that reports on a job} */
    String pollMethod();

    /** {@return name of its parameter that takes the id} */
    String pollParameter();
}
