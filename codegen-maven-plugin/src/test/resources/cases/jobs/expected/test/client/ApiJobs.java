package test.client;

import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.JobPoll;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import test.client.api.JobApi;
import test.client.model.JobStatus;

/** Asks about jobs with {@link test.client.api.JobApi#status job.status}. */
@Generated("dev.memsetkit.codegen")
public final class ApiJobs implements JobAccess<JobStatus> {
    /** Nothing has to be known to ask. */
    public ApiJobs() {
    }

    @Override
    public Class<JobStatus> type() {
        return JobStatus.class;
    }

    @Override
    public @Nullable String id(JobStatus job) {
        return job.id();
    }

    @Override
    public boolean isFinished(JobStatus job) {
        return Boolean.TRUE.equals(job.finished());
    }

    @Override
    public boolean isFailed(JobStatus job) {
        return Boolean.TRUE.equals(job.error());
    }

    @Override
    public @Nullable String status(JobStatus job) {
        return job.status();
    }

    @Override
    public JobPoll<JobStatus> poll(Retrofit retrofit) {
        return retrofit.create(JobApi.class)::status;
    }
}
