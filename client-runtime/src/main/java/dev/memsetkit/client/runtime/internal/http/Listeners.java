package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.CallListener;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners; what they throw changes no call, and is not lost either. */
final class Listeners {

    private Listeners() {}

    static void started(List<CallListener> listeners, CallRun run) {
        if (!listeners.isEmpty()) {
            tell(listeners, listener -> listener.callStarted(run));
        }
    }

    static void attempted(
            List<CallListener> listeners,
            CallRun run,
            Step step,
            int number,
            long start,
            @Nullable OnceBody body,
            long pause) {
        if (listeners.isEmpty()) {
            return;
        }
        CallListener.Attempt attempt = new CallListener.Attempt(
                number,
                step.status(),
                sent(body),
                step.received(),
                Duration.ofNanos(System.nanoTime() - start),
                step.failure(),
                pause < 0 ? null : Duration.ofNanos(pause));
        tell(listeners, listener -> listener.attemptEnded(run, attempt));
    }

    private static long sent(@Nullable OnceBody body) {
        try {
            return body != null && body.isSent() ? body.contentLength() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    static void ended(
            List<CallListener> listeners, CallRun run, int attempts, long start, @Nullable Throwable failure) {
        if (listeners.isEmpty()) {
            return;
        }
        CallListener.Ended end = new CallListener.Ended(attempts, Duration.ofNanos(System.nanoTime() - start), failure);
        tell(listeners, listener -> listener.callEnded(run, end));
    }

    private static void tell(List<CallListener> listeners, Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
                if (handler != null) {
                    handler.uncaughtException(thread, e);
                }
            }
        }
    }
}
