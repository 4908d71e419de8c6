package dev.memsetkit.client.runtime;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.time.Duration;

/**
 * How to wait for a job.
 *
 * @param firstPause pause before the first question, up to a day; every further pause is half as long again
 * @param longestPause the longest pause, up to a day
 * @param deadline longest wait in all, up to a year: the call that begins the job, pauses and polls are within it
 */
public record JobWait(Duration firstPause, Duration longestPause, Duration deadline) {

    private static final Duration MAX_PAUSE = Duration.ofDays(1);
    private static final Duration MAX_DEADLINE = Duration.ofDays(365);

    /** Asks after 1, 1.5, 2.25 ... seconds, at most 30 seconds apart, for 15 minutes. */
    public static final JobWait DEFAULT =
            new JobWait(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(15));

    /**
     * Checks the bounds.
     *
     * @param firstPause the {@link #firstPause()}, more than zero
     * @param longestPause the {@link #longestPause()}, from the first pause to a day
     * @param deadline the {@link #deadline()}, from zero to 365 days
     * @throws IllegalArgumentException if one is out of its bounds
     */
    public JobWait {
        if (firstPause.isNegative()
                || firstPause.isZero()
                || longestPause.compareTo(firstPause) < 0
                || longestPause.compareTo(MAX_PAUSE) > 0) {
            throw new IllegalArgumentException(UsageMessage.WRONG_POLL_PAUSES.text(firstPause, longestPause));
        }
        if (deadline.isNegative() || deadline.compareTo(MAX_DEADLINE) > 0) {
            throw new IllegalArgumentException(UsageMessage.WRONG_JOB_DEADLINE.text(deadline));
        }
    }

    /**
     * {@return the same pauses with another deadline}
     *
     * @param other longest wait in all, from zero to 365 days
     */
    public JobWait withDeadline(Duration other) {
        return new JobWait(firstPause, longestPause, other);
    }

    /**
     * {@return the next pause: half as long again, at most the longest one}
     *
     * @param pause the pause before
     */
    public Duration pauseAfter(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(2));
        return longer.compareTo(longestPause) > 0 ? longestPause : longer;
    }
}
