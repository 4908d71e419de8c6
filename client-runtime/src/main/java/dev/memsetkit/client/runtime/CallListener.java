package dev.memsetkit.client.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is told of calls, for metrics, traces and logs. Its methods run on the thread that makes the call and should be
 * quick; what
 * they throw goes to the thread's uncaught exception handler and does not change the call.
 *
 * <p>For one call: {@link #callStarted} once, {@link #attemptEnded} for each attempt, {@link #callEnded} once. The
 * {@link Started} is the same object each time, so that it may be the key of a map.
 */
public interface CallListener {

    /**
     * A call is about to be made.
     *
     * @param call the call, the same object in all that follows of it
     */
    default void callStarted(Started call) {}

    /**
     * One attempt has ended, well or not.
     *
     * @param call the call, as {@link #callStarted} had it
     * @param attempt how the attempt ended, and whether another follows
     */
    default void attemptEnded(Started call, Attempt attempt) {}

    /**
     * A call has ended: with a result, or with the exception that the caller gets.
     *
     * @param call the call, as {@link #callStarted} had it
     * @param end how the call ended, with all its attempts
     */
    default void callEnded(Started call, Ended end) {}

    /** A call that is made. Compared by identity. */
    interface Started {

        /** {@return the full name of the method, such as {@code server.info}} */
        String method();

        /** {@return whether the method changes nothing} */
        boolean isSafe();

        /** {@return the parameters for people: passwords and keys are hidden} Made when it is asked for. */
        String parameters();
    }

    /**
     * How an attempt ended.
     *
     * @param number from 1
     * @param status HTTP status; 0 if no answer came
     * @param sentBytes length of the request's body as far as it is known to be sent; 0 if nothing was sent
     * @param receivedBytes length of the answer's body as it was decoded; 0 if none came
     * @param time how long it took
     * @param failure why it failed; {@code null} for success
     * @param pause how long until the next attempt; {@code null} if there is none
     */
    record Attempt(
            int number,
            int status,
            long sentBytes,
            long receivedBytes,
            Duration time,
            @Nullable Throwable failure,
            @Nullable Duration pause) {}

    /**
     * How a call ended.
     *
     * @param attempts how many attempts were made
     * @param time how long it took in all
     * @param failure what the caller gets; {@code null} for success
     */
    record Ended(int attempts, Duration time, @Nullable Throwable failure) {}
}
