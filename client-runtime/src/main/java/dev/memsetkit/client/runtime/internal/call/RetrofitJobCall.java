package dev.memsetkit.client.runtime.internal.call;

import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobCall;
import dev.memsetkit.client.runtime.JobFailedException;
import dev.memsetkit.client.runtime.JobTimeoutException;
import dev.memsetkit.client.runtime.JobWait;
import java.io.IOException;
import java.time.Duration;
import retrofit2.Call;
import retrofit2.Retrofit;

/** A call whose job can be waited for. */
public final class RetrofitJobCall<T> extends RetrofitMemsetCall<T> implements JobCall<T> {

    private final JobAccess<T> jobs;
    private final Retrofit retrofit;
    private final ErrorDecoder errors;

    public RetrofitJobCall(String method, Call<T> call, ErrorDecoder errors, JobAccess<T> jobs, Retrofit retrofit) {
        super(method, call, errors);
        this.errors = errors;
        this.jobs = jobs;
        this.retrofit = retrofit;
    }

    @Override
    public T executeAndWait(JobWait wait) throws IOException, InterruptedException {
        long end = System.nanoTime() + wait.deadline().toNanos();
        T job = execute();
        String id = jobs.id(job);
        Duration pause = wait.firstPause();
        while (!jobs.isFinished(job)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new JobTimeoutException(
                        "job " + id + " of " + method() + " has not finished within " + wait.deadline()
                                + "; its status is \"" + jobs.status(job) + "\"",
                        job);
            }
            sleep(Math.min(left, pause.toNanos()));
            pause = wait.pauseAfter(pause);
            job = jobs.poll(retrofit, id).execute();
        }
        if (jobs.isFailed(job)) {
            throw new JobFailedException(
                    "job " + id + " of " + method() + " ended with an error; its status is \"" + jobs.status(job)
                            + "\"",
                    job);
        }
        return job;
    }

    private static void sleep(long nanos) throws InterruptedException {
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }

    @Override
    public JobCall<T> copy() {
        return new RetrofitJobCall<>(method(), freshCall(), errors, jobs, retrofit);
    }
}
