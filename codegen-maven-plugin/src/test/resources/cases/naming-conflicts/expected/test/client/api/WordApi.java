package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.model.WordDefaultResult;
import test.client.model.WordListResult;
import test.client.params.WordDefault;
import test.client.params.WordList;
import test.client.value.Os;

/** Word API Methods. */
@Generated("dev.memsetkit.codegen")
public interface WordApi {
    /**
     * Ends *&#47; a comment, &#92;u002a/ in disguise, &#123;&#64;code x&#125;, &lt;b&gt;bold&lt;/b&gt; &amp;
     * &#64;param x, $T $L $$ and <code>*&#47;</code>.
     *
     * <ul>
     * <li>a
     * <li>b
     * </ul>
     *
     * <pre>
     * | a | b |
     * | --- | --- |
     * | *&#47; | &#64;x |
     * </pre>
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code boolean}</td><td>Boolean</td><td>required</td><td></td><td>The boolean *&#47;</td></tr>
     * <tr><td>{@code float}</td><td>Float</td><td>optional</td><td></td><td>The float *&#47;</td></tr>
     * <tr><td>{@code list}</td><td>List</td><td>required</td><td></td><td>The list *&#47;</td></tr>
     * <tr><td>{@code class}</td><td>String</td><td>optional, deprecated</td><td></td><td>The class
     * *&#47;</td></tr>
     * <tr><td>{@code method}</td><td>String</td><td>optional</td><td></td><td>The method *&#47;</td></tr>
     * <tr><td>{@code build}</td><td>Integer</td><td>optional</td><td></td><td>The build *&#47;</td></tr>
     * <tr><td>{@code SSL_URL}</td><td>String</td><td>optional</td><td></td><td>The SSL_URL *&#47;</td></tr>
     * <tr><td>{@code as_map}</td><td>String</td><td>optional</td><td></td><td>The as_map *&#47;</td></tr>
     * <tr><td>{@code a_b}</td><td>String</td><td>optional</td><td></td><td>The a_b *&#47;</td></tr>
     * <tr><td>{@code aB}</td><td>String</td><td>optional</td><td></td><td>The aB *&#47;</td></tr>
     * <tr><td>{@code hash_code}</td><td>String</td><td>optional</td><td></td><td>The hash_code *&#47;</td></tr>
     * <tr><td>{@code disk}</td><td>String</td><td>optional</td><td>one of {@code 4x250gb_ssd}, {@code tcp,udp},
     * {@code 10mbps_7to1}, {@code 32}, {@code 0}, the empty string, {@code a}, {@code A}, {@code memset-warning},
     * <code>grün</code></td><td>The disk *&#47;</td></tr>
     * <tr><td>{@code either}</td><td>String or List</td><td>optional</td><td></td><td>The either *&#47;</td></tr>
     * <tr><td>{@code password}</td><td>String</td><td>optional</td><td></td><td>The password *&#47;</td></tr>
     * <tr><td>{@code when}</td><td>Date</td><td>optional</td><td></td><td>The when *&#47;</td></tr>
     * </table>
     *
     * <p>Errors:
     * <ul>
     * <li>{@link test.client.error.ApiErrorBadException ApiErrorBad} if *&#47; it is
     * </ul>
     *
     * <p>Documented in a*&#47;b.html, line 1.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link WordDefaultResult}
     * @deprecated the documentation calls the method or its product deprecated
     */
    @POST("word.default")
    @Deprecated
    MemsetCall<WordDefaultResult> default_(@Body WordDefault parameters);

    /**
     * {@return {@link #default_(WordDefault)} with the required parameters only}
     * @param boolean_ The boolean *&#47;.
     * @param list The list *&#47;.
     * @deprecated the documentation calls the method or its product deprecated
     */
    @Deprecated
    default MemsetCall<WordDefaultResult> default_(boolean boolean_, List<?> list) {
        return default_(WordDefault.builder().boolean_(boolean_).list(list).build());
    }

    /**
     * Calls {@code word.notify}.
     *
     * <p>Documented in an unknown place.
     *
     * @return the call; its result is nothing
     */
    @POST("word.notify")
    MemsetCall<@Nullable Void> notify_();

    /**
     * Calls {@code word.list}.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code os}</td><td>String</td><td>required</td><td>known values {@code linux},
     * {@code bsd}</td><td></td></tr>
     * <tr><td>{@code level}</td><td>Integer</td><td>optional</td><td>one of {@code 0},
     * {@code 32}</td><td></td></tr>
     * </table>
     *
     * <p>Documented in an unknown place.
     *
     * @param parameters the values to send
     * @return the call; its result is a list of {@link WordListResult}
     */
    @POST("word.list")
    MemsetCall<List<WordListResult>> list(@Body WordList parameters);

    /**
     * {@return {@link #list(WordList)} with the required parameters only}
     * @param os The parameter {@code os} (known values {@code linux}, {@code bsd}).
     */
    default MemsetCall<List<WordListResult>> list(Os os) {
        return list(WordList.builder().os(os).build());
    }
}
