package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Does it.
     *
     * <p>Errors:
     * <ul>
     * <li>{@link test.client.error.ApiErrorOnFireException ApiErrorOnFire} if it burns
     * </ul>
     *
     * <p>Documented in rack.html#rack.drop.
     *
     * @return the call; its result is nothing
     */
    @POST("rack.drop")
    MemsetCall<@Nullable Void> drop();
}
