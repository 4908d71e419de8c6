package dev.memsetkit.client.runtime;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.time.Duration;
import java.util.Set;

/**
 * When a call is made again. Methods that change something only where nothing was sent; methods that change nothing
 * also
 * after transport failures, certain HTTP statuses and certain errors of the API. All attempts are within the deadline
 * of the
 * call.
 *
 * <p>The pause before attempt n+1 is random between 0 and the first pause times 2<sup>n-1</sup> (full jitter), or what
 * {@code Retry-After} asks for; where that is later than the deadline, the call fails at once. Immutable.
 *
 * @param attempts most attempts in all, 1 to 10; 1 never tries again
 * @param firstPause upper bound of the pause before the second attempt, at most an hour
 * @param longestPause upper bound of every pause, at most an hour
 * @param statuses HTTP statuses after which methods that change nothing are called again
 * @param errors names of errors after which methods that change nothing are called again
 */
public record RetryPolicy(
        int attempts, Duration firstPause, Duration longestPause, Set<Integer> statuses, Set<String> errors) {

    private static final Duration MAX_PAUSE = Duration.ofHours(1);

    /** Three attempts, pauses of up to a quarter and a half second. */
    public static final RetryPolicy DEFAULT = of(3, Duration.ofMillis(250));

    /** Never tries again. */
    public static final RetryPolicy NONE = of(1, Duration.ZERO);

    /**
     * Keeps unmodifiable copies of the sets.
     *
     * @param attempts the {@link #attempts()}, 1 to 10
     * @param firstPause the {@link #firstPause()}, zero or more
     * @param longestPause the {@link #longestPause()}, from the first pause to an hour
     * @param statuses the {@link #statuses()}
     * @param errors the {@link #errors()}
     * @throws IllegalArgumentException if a number or pause is out of its bounds
     */
    public RetryPolicy {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException(UsageMessage.WRONG_ATTEMPTS.text(attempts));
        }
        if (firstPause.isNegative()
                || firstPause.compareTo(longestPause) > 0
                || longestPause.compareTo(MAX_PAUSE) > 0) {
            throw new IllegalArgumentException(UsageMessage.WRONG_RETRY_PAUSES.text(firstPause, longestPause));
        }
        statuses = Set.copyOf(statuses);
        errors = Set.copyOf(errors);
    }

    /**
     * {@return a policy with the default statuses and errors and pauses of at most 10 seconds or the first pause}
     *
     * @param attempts most attempts in all, 1 to 10; 1 never tries again
     * @param firstPause upper bound of the pause before the second attempt, at most an hour
     */
    public static RetryPolicy of(int attempts, Duration firstPause) {
        Duration tenSeconds = Duration.ofSeconds(10);
        return new RetryPolicy(
                attempts,
                firstPause,
                firstPause.compareTo(tenSeconds) > 0 ? firstPause : tenSeconds,
                Set.of(429, 502, 503, 504),
                Set.of("ApiErrorServiceTemporarilyUnavailable", "ApiErrorThrottled", "ApiErrorInternalError"));
    }

    /**
     * {@return the same after other HTTP statuses}
     *
     * @param other HTTP statuses, such as 503; empty for none
     */
    public RetryPolicy withStatuses(Set<Integer> other) {
        return new RetryPolicy(attempts, firstPause, longestPause, other, errors);
    }

    /**
     * {@return the same after other errors of the API}
     *
     * @param other documented names, such as {@code ApiErrorThrottled}; empty for none
     */
    public RetryPolicy withErrors(Set<String> other) {
        return new RetryPolicy(attempts, firstPause, longestPause, statuses, other);
    }

    /**
     * {@return the same with another longest pause}
     *
     * @param other upper bound of every pause, from the first pause to an hour
     */
    public RetryPolicy withLongestPause(Duration other) {
        return new RetryPolicy(attempts, firstPause, other, statuses, errors);
    }
}
