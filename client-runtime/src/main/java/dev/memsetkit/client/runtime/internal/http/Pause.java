package dev.memsetkit.client.runtime.internal.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A pause without a thread: what comes after it is done once, or cut short. */
final class Pause {

    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();

    /** Does this after so long, unless the pause is cut short. */
    void start(long nanos, Runnable then) {
        waiting.set(then);
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(() -> {
            if (waiting.compareAndSet(then, null)) {
                then.run();
            }
        });
    }

    /** Ends the pause without what would have come after it; {@code false} if there is none. */
    boolean cut() {
        return waiting.getAndSet(null) != null;
    }
}
