package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.CallListener;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.TransportException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes the attempts of one call, here or in the background: the one place that decides whether there is another, by whether
 * the request may have arrived. OkHttp repeats nothing: its retries are off, and bodies can be sent once.
 */
final class CallRun implements CallListener.Started {

    private static final int MAX_REDIALS = 10;

    private final CallPlan plan;
    private final boolean safe;
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final Pause pause = new Pause();
    private List<Throwable> earlier = List.of();
    private @Nullable Consumer<Step> background;
    private volatile @Nullable Call current;
    private volatile @Nullable OnceBody body;
    private int attempts;
    private int redials;
    private long callStart;
    private long attemptStart;
    private volatile long deadline;
    private volatile boolean ticking;

    CallRun(CallPlan plan) {
        this.plan = plan;
        this.safe = plan.isSafe();
    }

    @Override
    public String method() {
        return plan.method();
    }

    @Override
    public boolean isSafe() {
        return safe;
    }

    @Override
    public String parameters() {
        return Redaction.shown(plan.parameters(), plan.secretNames());
    }

    /** A request without a body goes out. */
    void sending() {
        OnceBody once = body;
        if (once != null) {
            once.markSent();
        }
    }

    int attempts() {
        return attempts;
    }

    /** Whether a connection that was used before has to be looked at before the request is sent. */
    boolean needsLiveConnection() {
        return !safe || plan.options().retries().attempts() == 1;
    }

    /** The deadline counts from here: when the first attempt is begun, not while it waits for its turn. */
    void tick() {
        if (!ticking) {
            deadline = System.nanoTime() + plan.options().deadline().toNanos();
            ticking = true;
        }
    }

    /** Makes the call on this thread. */
    Step here() throws IOException {
        start();
        tick();
        while (true) {
            Step step;
            try (Response response = next().execute()) {
                step = AnswerJudge.judge(plan, response);
            } catch (Throwable e) {
                step = failed(e);
            }
            long wait = decide(step);
            if (wait < 0) {
                return ended(step);
            }
            try {
                if (cancelled.await(wait, TimeUnit.NANOSECONDS)) {
                    return ended(stopped(Reason.CANCELLED, null));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ended(stopped(Reason.INTERRUPTED, e));
            }
        }
    }

    /** Makes the call on threads of the HTTP client; the end is told once, whatever happens. */
    void behind(Consumer<Step> end) {
        background = end;
        try {
            start();
        } catch (MemsetException e) {
            end.accept(Step.unanswered(e, false, false));
            return;
        }
        launch();
    }

    private void launch() {
        try {
            next().enqueue(new Callback() {
                @Override
                public void onFailure(Call call, IOException failure) {
                    proceed(failed(failure));
                }

                @Override
                public void onResponse(Call call, Response response) {
                    Step step;
                    try (response) {
                        step = AnswerJudge.judge(plan, response);
                    } catch (Throwable e) {
                        step = failed(e);
                    }
                    proceed(step);
                }
            });
        } catch (Throwable e) {
            proceed(failed(e));
        }
    }

    private void proceed(Step step) {
        long wait = decide(step);
        if (wait >= 0) {
            try {
                pause.start(wait, this::launch);
                if (isCancelled()) {
                    cancel(); // It came between the attempt and the pause.
                }
                return;
            } catch (RuntimeException | Error e) {
                pause.cut();
            }
        }
        tell(step);
    }

    private void tell(Step step) {
        Consumer<Step> end = background;
        if (end != null) {
            end.accept(ended(step));
        }
    }

    private void start() {
        if (plan.engine().closed().getAsBoolean()) {
            throw new IllegalStateException(plan.method() + ": the client is closed");
        }
        plan.engine().guard().check(plan.method(), plan.parameters());
        callStart = System.nanoTime();
        Listeners.started(plan.engine().listeners(), this);
    }

    private Call next() {
        attempts++;
        attemptStart = System.nanoTime();
        RequestBody sent = plan.body();
        OnceBody once = new OnceBody(sent == null ? RequestBody.create(new byte[0]) : sent, plan.method());
        if (sent == null && !(plan.engine().calls() instanceof OkHttpClient)) {
            once.markSent(); // Nobody tells when a request without a body goes out.
        }
        body = once;
        Call call = plan.engine().calls().newCall(plan.attempt(this, once));
        long left = ticking
                ? deadline - System.nanoTime()
                : plan.options().deadline().toNanos();
        call.timeout().timeout(Math.max(left, 1), TimeUnit.NANOSECONDS);
        current = call;
        if (isCancelled()) {
            call.cancel();
        }
        return call;
    }

    private Step failed(Throwable failure) {
        OnceBody once = body;
        boolean sent = once != null && once.isSent();
        if (failure instanceof Error || failure instanceof MemsetException) {
            return Step.unanswered(failure, sent, false);
        }
        if (failure instanceof StaleConnectionException && !sent) {
            return Step.unanswered(failure, false, true);
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt(); // Whoever throws it has taken the mark away.
        }
        Reason reason = Failures.reason(failure, sent, isCancelled());
        return Step.unanswered(
                Failures.exception(plan, reason, sent, attempts, failure), sent, Failures.mayPass(reason));
    }

    /** The end that a pause was cut for; the attempt before it failed, so nothing is under way. */
    private Step stopped(Reason reason, @Nullable Throwable cause) {
        OnceBody once = body;
        boolean sent = once != null && once.isSent();
        return Step.unanswered(Failures.exception(plan, reason, sent, attempts, cause), sent, false);
    }

    /** How long until the next attempt, in nanoseconds; negative if there is none. */
    private long decide(Step step) {
        long wait = wait(step);
        Throwable failure = step.failure();
        if (wait >= 0 && failure != null && !(failure instanceof StaleConnectionException)) {
            if (earlier.isEmpty()) {
                earlier = new ArrayList<>();
            }
            earlier.add(failure);
        }
        Listeners.attempted(plan.engine().listeners(), this, step, attempts, attemptStart, body, wait);
        if (wait >= 0 && failure instanceof StaleConnectionException) {
            attempts--; // Nothing was tried: the next attempt takes another connection.
            redials++;
        }
        return wait;
    }

    private long wait(Step step) {
        if (!step.mayRepeat(safe) || isCancelled()) {
            return -1;
        }
        if (step.failure() instanceof StaleConnectionException) {
            return redials < MAX_REDIALS ? 0 : -1;
        }
        RetryPolicy retries = plan.options().retries();
        if (attempts >= retries.attempts()) {
            return -1;
        }
        Duration asked = step.retryAfter();
        long wait = asked != null ? asked.toNanos() : jitter(retries);
        return ticking && System.nanoTime() + wait >= deadline ? -1 : wait;
    }

    private long jitter(RetryPolicy retries) {
        long bound = retries.firstPause().toNanos() << (attempts - 1);
        long most = Math.min(
                bound < 0 ? Long.MAX_VALUE : bound, retries.longestPause().toNanos());
        return most == 0 ? 0 : ThreadLocalRandom.current().nextLong(most + 1);
    }

    @SuppressWarnings("ReferenceEquality") // No exception suppresses itself.
    private Step ended(Step step) {
        Step end = step.failure() instanceof StaleConnectionException stale
                ? Step.unanswered(Failures.exception(plan, Reason.CONNECT, false, attempts, stale), false, false)
                : step;
        Throwable failure = end.failure();
        if (failure != null) {
            for (Throwable before : earlier) {
                if (before != failure) {
                    failure.addSuppressed(before);
                }
            }
        }
        Listeners.ended(plan.engine().listeners(), this, attempts, callStart, failure);
        return end;
    }

    void cancel() {
        cancelled.countDown();
        Call call = current;
        if (call != null) {
            call.cancel();
        }
        if (pause.cut()) {
            tell(stopped(Reason.CANCELLED, null));
        }
    }

    boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /** What a step that failed throws on the thread of the caller. */
    static TransportException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return (TransportException) failure;
    }
}
