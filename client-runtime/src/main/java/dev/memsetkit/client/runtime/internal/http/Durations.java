package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.time.Duration;

/** Checks durations when they are given, since OkHttp and the JVM overflow only when they are used. */
public final class Durations {

    private static final Duration MAX = Duration.ofDays(24);

    private Durations() {}

    /** 0 ms, which is for ever, to 24 days. */
    public static Duration timeout(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.compareTo(MAX) > 0) {
            throw new IllegalArgumentException(UsageMessage.WRONG_TIMEOUT.text(name, timeout));
        }
        return timeout;
    }

    /** 1 ms to 24 days. */
    public static Duration deadline(Duration deadline) {
        CallOptions.checkDeadline(deadline);
        return deadline;
    }
}
