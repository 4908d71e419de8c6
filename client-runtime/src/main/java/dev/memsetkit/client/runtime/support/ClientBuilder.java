package dev.memsetkit.client.runtime.support;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.ErrorFactory;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.internal.call.ApiKeyInterceptor;
import dev.memsetkit.client.runtime.internal.call.EmptyFormInterceptor;
import dev.memsetkit.client.runtime.internal.call.RetryInterceptor;
import dev.memsetkit.client.runtime.retrofit.MemsetCallAdapterFactory;
import dev.memsetkit.client.runtime.retrofit.MemsetConverterFactory;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Builds clients; the generated client's builder extends it.
 *
 * @param <B> the builder itself
 * @param <C> the client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B, C>, C> {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final ErrorFactory errors;
    private final @Nullable JobAccess<?> jobs;
    private final Predicate<String> safeMethods;
    private HttpUrl baseUrl;
    private @Nullable String apiKey;
    private @Nullable OkHttpClient httpClient;
    private UnaryOperator<JsonMapper.Builder> mapperTweak = UnaryOperator.identity();
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Duration callTimeout;
    private String userAgent = "memsetkit";

    /**
     * @param defaultUrl address of the JSON interface
     * @param errors makes exceptions of errors
     * @param jobs how jobs are asked about; {@code null} if the API has none
     * @param safeMethods which methods, by full name, change nothing and may be called again after a failure
     */
    protected ClientBuilder(
            String defaultUrl, ErrorFactory errors, @Nullable JobAccess<?> jobs, Predicate<String> safeMethods) {
        this.baseUrl = HttpUrl.get(defaultUrl);
        this.errors = errors;
        this.jobs = jobs;
        this.safeMethods = safeMethods;
    }

    /** This builder as its own type. */
    protected abstract B self();

    /** The client around what was built. */
    protected abstract C create(ClientCore core);

    /**
     * The API key; it is sent in the Authorization header and shown nowhere.
     *
     * @throws IllegalArgumentException if it is blank, or holds blanks, colons or characters outside of ASCII
     */
    public B apiKey(String key) {
        if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ' || c == ':' || c > '~')) {
            throw new IllegalArgumentException(
                    "the API key has to be printable ASCII without blanks and colons; keys have 32 hexadecimal digits");
        }
        this.apiKey = key;
        return self();
    }

    /**
     * The address of the JSON interface, if not the documented one; a slash at its end is optional.
     *
     * @throws IllegalArgumentException if it is no http(s) address, holds a user name, or is plain http to another
     *     machine, which would send the API key in the clear
     */
    public B baseUrl(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new IllegalArgumentException("the base URL is no http(s) address");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException("the base URL holds a user name; give the API key to apiKey() instead");
        }
        if (!parsed.isHttps() && !LOOPBACK.contains(parsed.host())) {
            throw new IllegalArgumentException("plain http would send the API key in the clear to " + parsed.host()
                    + "; use https (http is for loopback addresses)");
        }
        this.baseUrl = parsed.encodedPath().endsWith("/")
                ? parsed
                : parsed.newBuilder().addPathSegment("").build();
        return self();
    }

    /** The HTTP client to build upon: its pools, proxies and interceptors are kept. */
    public B okHttpClient(OkHttpClient client) {
        this.httpClient = client;
        return self();
    }

    /** Changes the Jackson mapper, such as {@code builder -> builder.enable(...)}. */
    public B mapper(UnaryOperator<JsonMapper.Builder> tweak) {
        this.mapperTweak = tweak;
        return self();
    }

    /** When calls of safe methods are made again. */
    public B retries(RetryPolicy policy) {
        this.retries = policy;
        return self();
    }

    /** Longest wait for a connection; zero waits for ever. */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
        return self();
    }

    /** Longest pause between two pieces of an answer; zero waits for ever. */
    public B readTimeout(Duration timeout) {
        this.readTimeout = timeout;
        return self();
    }

    /** Longest time of a whole call, retries included; zero waits for ever. */
    public B callTimeout(Duration timeout) {
        this.callTimeout = timeout;
        return self();
    }

    /** The product that calls, sent before the library's own name. */
    public B userAgent(String product) {
        this.userAgent = product + " memsetkit";
        return self();
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if no API key was given
     */
    public C build() {
        if (apiKey == null) {
            throw new IllegalStateException("no API key was given; call apiKey() first");
        }
        JsonMapper mapper = mapperTweak.apply(ResultMapper.builder()).build();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(client(apiKey))
                .addConverterFactory(MemsetConverterFactory.json(errors, mapper))
                .addCallAdapterFactory(MemsetCallAdapterFactory.create(errors, jobs))
                .build();
        return create(new ClientCore(retrofit, baseUrl));
    }

    private OkHttpClient client(String key) {
        OkHttpClient base = httpClient == null ? new OkHttpClient() : httpClient;
        OkHttpClient.Builder builder = base.newBuilder();
        // The API never redirects; following one could carry the key away or turn a POST into a GET.
        builder.followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false);
        if (connectTimeout != null) {
            builder.connectTimeout(connectTimeout);
        }
        if (readTimeout != null) {
            builder.readTimeout(readTimeout);
        }
        if (callTimeout != null) {
            builder.callTimeout(callTimeout);
        }
        List<Interceptor> own = new ArrayList<>();
        own.add(new RetryInterceptor(retries, safeMethods));
        own.add(new EmptyFormInterceptor());
        // Behind the user's interceptors, so that what they log has no key.
        own.add(new ApiKeyInterceptor(key, userAgent));
        own.forEach(builder::addInterceptor);
        return builder.build();
    }

    /** The settings without the API key. */
    @Override
    public String toString() {
        return "[baseUrl=" + baseUrl + ", apiKey=" + (apiKey == null ? "none" : "hidden") + "]";
    }
}
