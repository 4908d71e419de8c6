package test.client;

import dev.memsetkit.client.runtime.JobAccess;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.model.JobStatus;

/** Asks about jobs with {@link test.client.api.JobApi#status job.status}. */
@Generated("dev.memsetkit.codegen")
public final class ApiJobs implements JobAccess<JobStatus> {
    /** Creates the access to jobs. */
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
    public @Nullable Boolean finished(JobStatus job) {
        return job.finished();
    }

    @Override
    public @Nullable Boolean failed(JobStatus job) {
        return job.error();
    }

    @Override
    public @Nullable String status(JobStatus job) {
        return job.status();
    }

    @Override
    public String pollMethod() {
        return "job.status";
    }

    @Override
    public String pollParameter() {
        return "id";
    }
}
