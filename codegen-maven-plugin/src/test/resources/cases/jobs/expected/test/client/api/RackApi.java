package test.client.api;

import dev.memsetkit.client.runtime.JobCall;
import javax.annotation.processing.Generated;
import retrofit2.http.POST;
import test.client.model.JobStatus;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Does it.
     *
     * <p>Documented in rack.html#rack.move.
     *
     * @return the call; its result is a {@link JobStatus}
     */
    @POST("rack.move")
    JobCall<JobStatus> move();
}
