package dev.memsetkit.client.runtime;

import java.time.Duration;

/**
 * How to wait for a job.
 *
 * @param firstPause pause before the first question; every further pause is half as long again
 * @param longestPause the longest pause
 * @param deadline longest wait in all; pauses are cut so that it is kept
 */
public record JobWait(Duration firstPause, Duration longestPause, Duration deadline) {

    /** Asks after 1, 1.5, 2.25 ... seconds, at most 30 seconds apart, for 15 minutes. */
    public static final JobWait DEFAULT =
            new JobWait(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(15));

    public JobWait {
        if (firstPause.isNegative() || firstPause.isZero() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("the pauses have to be positive, the longest at least the first");
        }
        if (deadline.isNegative()) {
            throw new IllegalArgumentException("the deadline must not be negative");
        }
    }

    /** The same pauses with another deadline. */
    public JobWait withDeadline(Duration other) {
        return new JobWait(firstPause, longestPause, other);
    }

    /** The pause after that one. */
    public Duration pauseAfter(Duration pause) {
        Duration longer = pause.plus(pause.dividedBy(2));
        return longer.compareTo(longestPause) > 0 ? longestPause : longer;
    }
}
