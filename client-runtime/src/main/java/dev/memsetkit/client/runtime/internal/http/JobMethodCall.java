package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobCall;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A call whose job can be waited for. */
final class JobMethodCall<T> extends MethodCall<T> implements JobCall<T> {

    private final JobAccess<T> access;
    private final HttpUrl base;
    private volatile @Nullable JobRun<T> waiting;

    JobMethodCall(CallPlan plan, JobAccess<T> access, HttpUrl base) {
        super(plan);
        this.access = access;
        this.base = base;
    }

    private JobRun<T> wait(JobWait wait) {
        JobRun<T> job = new JobRun<>(plan().engine(), base, access, plan().method(), wait);
        Duration deadline = plan().options().deadline();
        Duration first = wait.deadline().compareTo(deadline) < 0 ? wait.deadline() : deadline;
        MethodCall<T> call = new MethodCall<>(
                plan().with(plan().options().withDeadline(first.isZero() ? Duration.ofMillis(1) : first)));
        waiting = job;
        if (isCanceled()) {
            call.cancel();
        }
        job.begin(call);
        return job;
    }

    @Override
    public T executeAndWait(JobWait wait) throws IOException, InterruptedException {
        return wait(wait).await();
    }

    @Override
    public CompletableFuture<T> toFutureAndWait(JobWait wait) {
        return wait(wait).future();
    }

    @Override
    public void cancel() {
        super.cancel();
        JobRun<T> job = waiting;
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public JobCall<T> copy() {
        return new JobMethodCall<>(plan(), access, base);
    }

    @Override
    public JobCall<T> withTimeout(Duration deadline) {
        return new JobMethodCall<>(plan().with(plan().options().withDeadline(deadline)), access, base);
    }

    @Override
    public JobCall<T> withRetries(RetryPolicy retries) {
        return new JobMethodCall<>(plan().with(plan().options().withRetries(retries)), access, base);
    }
}
