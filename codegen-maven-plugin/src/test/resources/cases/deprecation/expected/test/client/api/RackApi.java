package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.params.RackOld;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Does it.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code id}</td><td>String</td><td>required, deprecated</td><td></td><td></td></tr>
     * <tr><td>{@code colour}</td><td>String</td><td>ignored, deprecated</td><td></td><td></td></tr>
     * </table>
     *
     * <p>Documented in rack.html#rack.old.
     *
     * @param parameters the values to send
     * @return the call; its result is nothing
     * @deprecated the documentation calls the method or its product deprecated
     */
    @POST("rack.old")
    @Deprecated
    MemsetCall<@Nullable Void> old(@Body RackOld parameters);

    /**
     * {@return {@link #old(RackOld)} with the required parameters only}
     * @param id The parameter {@code id}.
     * @deprecated the documentation calls the method or its product deprecated
     */
    @Deprecated
    @SuppressWarnings("deprecation")
    default MemsetCall<@Nullable Void> old(String id) {
        return old(RackOld.builder().id(id).build());
    }
}
