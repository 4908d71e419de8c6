package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.MemsetCallback;
import dev.memsetkit.client.runtime.MemsetResponse;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.Request;

/** A call: a result or an exception. */
class MethodCall<T> implements MemsetCall<T> {

    private final CallPlan plan;
    private final CallRun run;
    private final AtomicBoolean made = new AtomicBoolean();

    MethodCall(CallPlan plan) {
        this.plan = plan;
        this.run = new CallRun(plan);
    }

    final CallPlan plan() {
        return plan;
    }

    private void make() {
        if (!made.compareAndSet(false, true)) {
            throw new IllegalStateException(UsageMessage.METHOD_CALL_MADE.text(plan.method()));
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // The reader makes what the interface says: null where it is Void.
    final T result(Step step) {
        return (T) step.result();
    }

    private Step run() throws IOException {
        make();
        Step step = run.here();
        Throwable failure = step.failure();
        if (failure != null) {
            throw CallRun.thrown(failure);
        }
        return step;
    }

    @Override
    public T execute() throws IOException {
        return result(run());
    }

    @Override
    public MemsetResponse<T> executeForResponse() throws IOException {
        Step step = run();
        Answer answer = java.util.Objects.requireNonNull(step.answer());
        return new MemsetResponse<>(answer.status(), answer.headers(), answer.text(), result(step), run.attempts());
    }

    @Override
    public void enqueue(MemsetCallback<T> callback) {
        begin(step -> {
            Throwable failure = step.failure();
            if (failure == null) {
                callback.onResult(result(step));
            } else {
                callback.onFailure(failure);
            }
        });
    }

    final void begin(Consumer<Step> end) {
        make();
        run.behind(end);
    }

    @Override
    public CompletableFuture<T> toFuture() {
        CancellingFuture<T> future = new CancellingFuture<>(this::cancel);
        begin(step -> {
            Throwable failure = step.failure();
            if (failure == null) {
                future.complete(result(step));
            } else {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    @Override
    public void cancel() {
        run.cancel();
    }

    @Override
    public boolean isCanceled() {
        return run.isCancelled();
    }

    @Override
    public MemsetCall<T> copy() {
        return new MethodCall<>(plan);
    }

    @Override
    public MemsetCall<T> withTimeout(Duration deadline) {
        return new MethodCall<>(plan.with(plan.options().withDeadline(deadline)));
    }

    @Override
    public MemsetCall<T> withRetries(RetryPolicy retries) {
        return new MethodCall<>(plan.with(plan.options().withRetries(retries)));
    }

    @Override
    public Request request() {
        return plan.request();
    }

    @Override
    public String method() {
        return plan.method();
    }

    @Override
    public Map<String, Object> parameters() {
        return Collections.unmodifiableMap(plan.parameters());
    }

    @Override
    public String toString() {
        return "MemsetCall[" + plan.method() + "]";
    }
}
