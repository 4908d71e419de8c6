package dev.memsetkit.fakeserver.control;

import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.message.FakeServerMessage;
import java.time.Duration;

/**
 * Something that goes wrong on demand.
 *
 * @param kind what goes wrong
 * @param method full name of the method that it befalls, or {@code *} for every one
 * @param times how often, or -1 for always
 * @param probability how likely it befalls a call, from 0 to 1
 * @param error the error of the API, for {@link Kind#ERROR}
 * @param status the HTTP status, for {@link Kind#STATUS}
 * @param delay how long, for {@link Kind#LATENCY} and {@link Kind#SLOW_BODY}; what {@code Retry-After} says, for {@link
 *     Kind#STATUS}; zero for nothing
 */
public record Fault(
        Kind kind, String method, int times, double probability, ApiError error, int status, Duration delay) {

    /** What can go wrong. */
    public enum Kind {
        /** The API answers an error of its own. */
        ERROR,
        /** An HTTP status with a page of text, as a proxy answers. */
        STATUS,
        /** The connection is closed without an answer; the call is not carried out. */
        RESET,
        /** The connection is closed without an answer, after the call was carried out. */
        RESET_AFTER,
        /** The answer comes later. */
        LATENCY,
        /** The answer comes in pieces, over the delay. */
        SLOW_BODY,
        /** The answer is cut off in the middle. */
        TRUNCATED,
        /** The answer is not what its content type says. */
        MALFORMED
    }

    /**
     * Checks the ranges.
     *
     * @param kind the {@link #kind()}
     * @param method the {@link #method()}
     * @param times how many {@link #times()}
     * @param probability the {@link #probability()}
     * @param error the {@link #error()}
     * @param status the {@link #status()}
     * @param delay the {@link #delay()}
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Fault {
        if (times == 0 || times < -1) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_TIMES.text(times));
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_PROBABILITY.text(probability));
        }
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_STATUS.text(status));
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException(FakeServerMessage.NEGATIVE_DELAY.text(delay));
        }
        if (delay.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException(FakeServerMessage.WRONG_DELAY.text(delay));
        }
    }

    /**
     * {@return a fault of that kind that befalls the next call of any method}
     *
     * @param kind what goes wrong
     */
    public static Fault of(Kind kind) {
        return new Fault(kind, "*", 1, 1.0, ApiError.INTERNAL_ERROR, 503, Duration.ZERO);
    }

    /**
     * {@return a fault by which the next call fails with an error of the API}
     *
     * @param error what it fails with
     */
    public static Fault error(ApiError error) {
        return new Fault(Kind.ERROR, "*", 1, 1.0, error, 503, Duration.ZERO);
    }

    /**
     * {@return a fault by which the next call gets an HTTP status with no body of the API}
     *
     * @param status the HTTP status, 200 to 599
     */
    public static Fault status(int status) {
        return new Fault(Kind.STATUS, "*", 1, 1.0, ApiError.INTERNAL_ERROR, status, Duration.ZERO);
    }

    /**
     * {@return a fault by which the next call gets 503 with {@code Retry-After}}
     *
     * @param retryAfter how long the header asks to wait; sent in whole seconds
     */
    public static Fault unavailable(Duration retryAfter) {
        return status(503).after(retryAfter);
    }

    /**
     * {@return the same fault, for one method alone}
     *
     * @param name full name of the method
     */
    public Fault on(String name) {
        return new Fault(kind, name, times, probability, error, status, delay);
    }

    /**
     * {@return the same fault, for so many calls}
     *
     * @param count how many calls; -1 for all
     */
    public Fault times(int count) {
        return new Fault(kind, method, count, probability, error, status, delay);
    }

    /**
     * {@return the same fault, which befalls a call by chance}
     *
     * @param likely how likely, from 0 to 1
     */
    public Fault probability(double likely) {
        return new Fault(kind, method, times, likely, error, status, delay);
    }

    /**
     * {@return the same fault, with a delay}
     *
     * @param duration what takes the place of {@link #delay()}, zero to 10 minutes
     */
    public Fault after(Duration duration) {
        return new Fault(kind, method, times, probability, error, status, duration);
    }
}
