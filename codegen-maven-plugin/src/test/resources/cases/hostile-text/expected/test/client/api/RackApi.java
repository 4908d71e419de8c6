package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import javax.annotation.processing.Generated;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.model.RackInfo;
import test.client.params.RackInfoRequest;
import test.client.value.Id;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x,
     * {@code a}b{@code and }rack.info()`. Nothing to read in is bold, <b> all </b> else is.
     *
     * <ul>
     * <li>Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x,
     * {@code a}b{@code and }rack.info()`.
     * </ul>
     *
     * <pre>
     * Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x, `a`b` and `rack.info()`.
     * </pre>
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code id}</td><td>String</td><td>required</td><td>one of <code>*&#47;</code>, <code>$S</code>,
     * <code>&#92;u0041</code></td><td>Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L,
     * &#92;u002a/, &#64;param x, {@code a}b{@code and }rack.info()`.</td></tr>
     * </table>
     *
     * <p>Documented in rack.html#rack.info.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link RackInfo}
     */
    @POST("rack.info")
    MemsetCall<RackInfo> info(@Body RackInfoRequest parameters);

    /**
     * {@return {@link #info(RackInfoRequest)} with the required parameters only}
     * @param id Ends *&#47; the comment, &#123;&#64;code x, &lt;script&gt;, $T $L, &#92;u002a/, &#64;param x,
     *     {@code a}b{@code and }rack.info()` (one of <code>*&#47;</code>, <code>$S</code>,
     *     <code>&#92;u0041</code>).
     */
    default MemsetCall<RackInfo> info(Id id) {
        return info(RackInfoRequest.builder().id(id).build());
    }
}
