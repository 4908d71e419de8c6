package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobFailedException;
import dev.memsetkit.client.runtime.JobInterruptedException;
import dev.memsetkit.client.runtime.JobTimeoutException;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.JobWaitException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Waits for one job, without a thread of its own. Polls are calls like others, so that their deadlines, bounds and retries
 * are the same; they are made without validation, as the id comes from the API.
 */
final class JobRun<T> {

    private static final int MAX_ID = 200;

    private final Engine engine;
    private final HttpUrl base;
    private final JobAccess<T> access;
    private final String method;
    private final JobWait wait;
    private final long end;
    private final Pause pause = new Pause();
    private final CompletableFuture<T> ended = new CancellingFuture<>(this::cancel);
    private final ResultDecoder reader;
    private volatile @Nullable MethodCall<T> current;
    private volatile @Nullable T job;
    private volatile String id = "";
    private volatile boolean cancelled;
    private Duration nextPause;
    private @Nullable Throwable lastFailure;

    JobRun(Engine engine, HttpUrl base, JobAccess<T> access, String method, JobWait wait) {
        this.engine = engine;
        this.base = base;
        this.access = access;
        this.method = method;
        this.wait = wait;
        this.end = System.nanoTime() + wait.deadline().toNanos();
        this.nextPause = wait.firstPause();
        this.reader = new ResultDecoder(engine.mapper(), access.type());
    }

    CompletableFuture<T> future() {
        return ended;
    }

    /** Makes the call that begins the job, and waits for it. */
    void begin(MethodCall<T> first) {
        current = first;
        if (cancelled) {
            first.cancel();
        }
        first.begin(step -> {
            Throwable failure = step.failure();
            if (failure != null) {
                ended.completeExceptionally(failure);
            } else {
                guarded(() -> seen(first.result(step)));
            }
        });
    }

    /** Waits for a job that was begun before. */
    void follow(String jobId) {
        id = jobId;
        guarded(this::poll);
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }

    private void seen(T answer) {
        String answered = access.id(answer);
        if (id.isEmpty()) {
            job = answer;
            if (answered == null || answered.isBlank() || answered.length() > MAX_ID) {
                fail(waitException(method + " was called, and its answer names no job that can be asked about", null));
                return;
            }
            id = answered;
        } else if (!id.equalsIgnoreCase(answered)) {
            fail(waitException("the answer about job " + id + " is about another one, or names none", null));
            return;
        }
        job = answer;
        lastFailure = null;
        if (Boolean.TRUE.equals(access.failed(answer))) {
            fail(new JobFailedException(
                    method, id, answer, "job " + id + " of " + method + " ended with an error; " + status()));
        } else if (Boolean.TRUE.equals(access.finished(answer))) {
            if (access.failed(answer) == null) {
                fail(waitException("job " + id + " has finished, and the answer does not say how", null));
            } else {
                ended.complete(answer);
            }
        } else {
            later();
        }
    }

    private void later() {
        long left = end - System.nanoTime();
        if (left <= 0) {
            timeOut();
            return;
        }
        long sleep = Math.min(left, nextPause.toNanos());
        nextPause = wait.pauseAfter(nextPause);
        pause.start(sleep, () -> guarded(this::poll));
        if (cancelled) {
            cancel(); // It came between the poll and the pause.
        }
    }

    private void poll() {
        long left = end - System.nanoTime();
        if (left < 1_000_000) {
            timeOut();
            return;
        }
        HttpUrl address = base.newBuilder().addPathSegment(access.pollMethod()).build();
        CallPlan plan = CallPlan.of(
                engine,
                access.pollMethod(),
                Map.of(access.pollParameter(), id),
                java.util.Set.of(),
                Carriers.request(address),
                reader);
        Duration deadline = engine.deadline().toNanos() < left ? engine.deadline() : Duration.ofNanos(left);
        MethodCall<T> call = new MethodCall<>(plan.with(plan.options().withDeadline(deadline)));
        current = call;
        if (cancelled) {
            call.cancel();
        }
        call.begin(step -> guarded(() -> polled(call, step)));
    }

    private void polled(MethodCall<T> call, Step step) {
        Throwable failure = step.failure();
        if (failure == null) {
            seen(call.result(step));
        } else if (cancelled) {
            fail(waitException("the wait for job " + id + " of " + method + " was cancelled", failure));
        } else if (Passing.mayPass(failure, engine.retries())) {
            lastFailure = failure;
            later();
        } else {
            fail(waitException(
                    "the state of job " + id + " of " + method + " cannot be learnt: " + failure.getMessage(),
                    failure));
        }
    }

    private void timeOut() {
        JobTimeoutException timeout = new JobTimeoutException(
                method,
                id,
                job,
                "job " + id + " of " + method + " has not finished within " + wait.deadline() + "; " + status()
                        + goOn());
        Throwable failure = lastFailure;
        if (failure != null) {
            timeout.addSuppressed(failure);
        }
        fail(timeout);
    }

    private String status() {
        T seen = job;
        String status = seen == null ? null : access.status(seen);
        return status == null
                ? "its status is not known"
                : "its status is \""
                        + new Redaction(engine.apiKey(), Map.of(), java.util.Set.of()).message(status, MAX_ID) + "\"";
    }

    private String goOn() {
        return "; to go on, wait with jobs().await(\"" + id + "\", ...)";
    }

    private JobWaitException waitException(String message, @Nullable Throwable cause) {
        return new JobWaitException(method, id, job, cancelled, message + (id.isEmpty() ? "" : goOn()), cause);
    }

    private void fail(Throwable failure) {
        ended.completeExceptionally(failure);
    }

    void cancel() {
        cancelled = true;
        MethodCall<T> call = current;
        if (call != null) {
            call.cancel();
        }
        if (pause.cut()) {
            fail(waitException("the wait for job " + id + " of " + method + " was cancelled", null));
        }
    }

    /** Waits on this thread. */
    T await() throws IOException, InterruptedException {
        try {
            return ended.get();
        } catch (InterruptedException e) {
            cancel();
            throw new JobInterruptedException(
                    id,
                    job,
                    method
                            + (id.isEmpty()
                                    ? ": the thread was interrupted before an answer came; it may have been carried out"
                                    : ": the thread was interrupted; job " + id + " goes on" + goOn()));
        } catch (ExecutionException e) {
            Throwable failure = e.getCause();
            throw CallRun.thrown(failure == null ? e : failure);
        }
    }
}
