package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import javax.annotation.processing.Generated;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.model.JobStatus;
import test.client.params.JobStatusRequest;

/** Job Methods. */
@Generated("dev.memsetkit.codegen")
public interface JobApi {
    /**
     * Does it.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code id}</td><td>String</td><td>required</td><td></td><td></td></tr>
     * </table>
     *
     * <p>Documented in rack.html#job.status.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link JobStatus}
     */
    @POST("job.status")
    MemsetCall<JobStatus> status(@Body JobStatusRequest parameters);

    /**
     * {@return {@link #status(JobStatusRequest)} with the required parameters only}
     * @param id The parameter {@code id}.
     */
    default MemsetCall<JobStatus> status(String id) {
        return status(JobStatusRequest.builder().id(id).build());
    }
}
