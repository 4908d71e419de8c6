package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.Jobs;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;

/** Waits for jobs by their ids. */
public final class JobWaiter<T> implements Jobs<T> {

    private final Engine engine;
    private final HttpUrl base;
    private final JobAccess<T> access;

    /** The jobs of a client. */
    public JobWaiter(Engine engine, HttpUrl base, JobAccess<T> access) {
        this.engine = engine;
        this.base = base;
        this.access = access;
    }

    private JobRun<T> follow(String jobId, JobWait wait) {
        if (jobId.isBlank()) {
            throw new IllegalArgumentException(UsageMessage.NO_JOB_ID.text());
        }
        JobRun<T> run = new JobRun<>(engine, base, access, access.pollMethod(), wait);
        run.follow(jobId);
        return run;
    }

    @Override
    public T await(String jobId, JobWait wait) throws IOException, InterruptedException {
        return follow(jobId, wait).await();
    }

    @Override
    public CompletableFuture<T> awaitAsync(String jobId, JobWait wait) {
        return follow(jobId, wait).future();
    }
}
