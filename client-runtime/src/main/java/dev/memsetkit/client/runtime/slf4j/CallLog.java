package dev.memsetkit.client.runtime.slf4j;

import dev.memsetkit.client.runtime.CallListener;
import dev.memsetkit.client.runtime.MemsetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs calls: at INFO each call that succeeds, at WARN each that fails and each attempt that is made again, at DEBUG
 * each
 * attempt, at TRACE the parameters. Passwords and keys are hidden at every level; answers are not logged at all.
 *
 * <pre>{@code
 * MemsetClient memset = MemsetClient.builder().apiKey(key).listener(new CallLog()).build();
 * }</pre>
 */
public final class CallLog implements CallListener {

    private final Logger log;

    /** A log under the name {@code dev.memsetkit.client}. */
    public CallLog() {
        this(LoggerFactory.getLogger("dev.memsetkit.client"));
    }

    /**
     * A log that goes to a logger of the caller.
     *
     * @param log where each call is written
     */
    @SuppressWarnings("exports")
    public CallLog(Logger log) {
        this.log = log;
    }

    @Override
    public void callStarted(Started call) {
        if (log.isTraceEnabled()) {
            log.trace("{} called with {}", call.method(), call.parameters());
        }
    }

    @Override
    public void attemptEnded(Started call, Attempt attempt) {
        Throwable failure = attempt.failure();
        if (failure != null && attempt.pause() != null) {
            log.warn(
                    "{} attempt {} failed after {} ms and is made again in {} ms: {}",
                    call.method(),
                    attempt.number(),
                    attempt.time().toMillis(),
                    attempt.pause().toMillis(),
                    failure.getMessage());
        } else if (log.isDebugEnabled()) {
            log.debug(
                    "{} attempt {}: status {}, {} bytes sent, {} received, {} ms",
                    call.method(),
                    attempt.number(),
                    attempt.status(),
                    attempt.sentBytes(),
                    attempt.receivedBytes(),
                    attempt.time().toMillis());
        }
    }

    @Override
    public void callEnded(Started call, Ended end) {
        Throwable failure = end.failure();
        if (failure == null) {
            log.info("{} succeeded in {} ms", call.method(), end.time().toMillis());
        } else {
            log.warn(
                    "{} failed in {} ms: {}: {}",
                    call.method(),
                    end.time().toMillis(),
                    failure instanceof MemsetException ? failure.getClass().getSimpleName() : "no answer",
                    failure.getMessage());
        }
    }
}
