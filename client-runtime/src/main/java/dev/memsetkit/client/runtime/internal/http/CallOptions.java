package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.RetryPolicy;
import java.time.Duration;

/** What one call may decide about itself. */
record CallOptions(RetryPolicy retries, Duration deadline) {

    private static final Duration MIN = Duration.ofMillis(1);
    private static final Duration MAX = Duration.ofDays(24);

    CallOptions {
        checkDeadline(deadline);
    }

    static void checkDeadline(Duration deadline) {
        if (deadline.compareTo(MIN) < 0 || deadline.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("found a deadline of " + deadline + ", expected 1 ms to 24 days");
        }
    }

    CallOptions withDeadline(Duration other) {
        return new CallOptions(retries, other);
    }

    CallOptions withRetries(RetryPolicy other) {
        return new CallOptions(other, deadline);
    }
}
