package dev.memsetkit.client.runtime.internal.http;

import java.util.concurrent.CompletableFuture;

/** A future that ends what it waits for when it is cancelled. */
final class CancellingFuture<T> extends CompletableFuture<T> {

    private final Runnable cancel;

    CancellingFuture(Runnable cancel) {
        this.cancel = cancel;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        // The future first: else the call's own failure may complete it before it counts as cancelled.
        boolean cancelled = super.cancel(mayInterrupt);
        cancel.run();
        return cancelled;
    }
}
