package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import java.util.List;
import javax.annotation.processing.Generated;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.params.RackListRequest;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Does it.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code limit}</td><td>Integer</td><td>optional</td><td>from 1; up to 50; default
     * {@code 10}</td><td>How many.</td></tr>
     * <tr><td>{@code label}</td><td>String</td><td>optional</td><td>at most 12 characters; default the empty
     * string</td><td>A label</td></tr>
     * <tr><td>{@code all}</td><td>Boolean</td><td>optional</td><td>default {@code true}</td><td>Whether all are
     * listed.</td></tr>
     * </table>
     *
     * <p>Documented in rack.html#rack.list.
     *
     * @param parameters the values to send
     * @return the call; its result is described by its type
     */
    @POST("rack.list")
    MemsetCall<List<String>> list(@Body RackListRequest parameters);

    /** {@return {@link #list(RackListRequest)} with no parameters} */
    default MemsetCall<List<String>> list() {
        return list(RackListRequest.builder().build());
    }
}
