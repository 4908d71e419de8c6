package dev.memsetkit.client.runtime;

import java.time.Duration;

/**
 * When a call is made again: only methods that change nothing, after a transport failure or HTTP status 503.
 *
 * @param attempts most attempts in all; 1 never tries again
 * @param firstPause pause before the second attempt; every further one is twice as long
 */
public record RetryPolicy(int attempts, Duration firstPause) {

    /** Three attempts, a quarter and a half second apart. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(250));

    /** Never tries again. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ZERO);

    public RetryPolicy {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException("found " + attempts + " attempts, expected 1 to 10");
        }
        if (firstPause.isNegative()) {
            throw new IllegalArgumentException("the pause must not be negative");
        }
    }
}
