package dev.memsetkit.client.runtime.internal.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt ended.
 *
 * @param answer the answer, if one came
 * @param result the result; {@code null} if it failed, and where the method answers nothing
 * @param failure what the caller gets if there is no further attempt; {@code null} for success
 * @param sent whether the request may have arrived
 * @param mayPass whether it may be better the next time
 * @param retryAfter how long the server asks to wait
 */
record Step(
        @Nullable Answer answer,
        @Nullable Object result,
        @Nullable Throwable failure,
        boolean sent,
        boolean mayPass,
        @Nullable Duration retryAfter) {

    static Step success(Answer answer, @Nullable Object result) {
        return new Step(answer, result, null, true, false, null);
    }

    /** An answer that is no success. */
    static Step refused(Answer answer, RuntimeException failure, boolean mayPass) {
        return new Step(
                answer,
                null,
                failure,
                true,
                mayPass,
                mayPass ? answer.headers().retryAfter().orElse(null) : null);
    }

    static Step unanswered(Throwable failure, boolean sent, boolean mayPass) {
        return new Step(null, null, failure, sent, mayPass, null);
    }

    /** Whether another attempt cannot do anything twice, and may end better. */
    boolean mayRepeat(boolean safe) {
        return failure != null && mayPass && (safe || !sent);
    }

    int status() {
        return answer == null ? 0 : answer.status();
    }

    long received() {
        return answer == null ? 0 : answer.body().length;
    }
}
