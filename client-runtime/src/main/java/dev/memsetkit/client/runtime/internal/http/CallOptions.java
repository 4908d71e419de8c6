package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
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
            throw new IllegalArgumentException(UsageMessage.WRONG_DEADLINE.text(deadline));
        }
    }

    CallOptions withDeadline(Duration other) {
        return new CallOptions(retries, other);
    }

    CallOptions withRetries(RetryPolicy other) {
        return new CallOptions(other, deadline);
    }
}
