package dev.memsetkit.client.runtime.support;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.runtime.CallListener;
import dev.memsetkit.client.runtime.JsonRequests;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.internal.http.AccessMethod;
import dev.memsetkit.client.runtime.internal.http.CallAdapters;
import dev.memsetkit.client.runtime.internal.http.Converters;
import dev.memsetkit.client.runtime.internal.http.Durations;
import dev.memsetkit.client.runtime.internal.http.Engine;
import dev.memsetkit.client.runtime.internal.http.Guard;
import dev.memsetkit.client.runtime.internal.http.HttpClients;
import dev.memsetkit.client.runtime.internal.http.JsonRpcTransport;
import dev.memsetkit.client.runtime.internal.http.JsonTransport;
import dev.memsetkit.client.runtime.internal.http.KeyField;
import dev.memsetkit.client.runtime.internal.http.ResponseLimits;
import dev.memsetkit.client.runtime.internal.http.UserAgent;
import dev.memsetkit.client.runtime.internal.http.XmlRpcTransport;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
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

    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);
    private static final String KEY_VARIABLE = "MEMSET_API_KEY";
    private static final String URL_VARIABLE = "MEMSET_URL";
    private static final String PASSWORD = "x"; // The key is the user name; any password does.

    private final ApiDescription api;
    private final List<CallListener> listeners = new ArrayList<>();
    private Transport transport = Transport.JSON;
    private JsonRequests jsonRequests = JsonRequests.DEFAULT;
    private @Nullable HttpUrl baseUrl;
    private @Nullable String apiKey;
    private @Nullable OkHttpClient httpClient;
    private Call.@Nullable Factory callFactory;
    private UnaryOperator<JsonMapper.Builder> mapperTweak = UnaryOperator.identity();
    private RetryPolicy retries = RetryPolicy.DEFAULT;
    private ResponseLimits limits = ResponseLimits.DEFAULT;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Duration callTimeout;
    private String product = "";
    private boolean dryRunOnly;

    /**
     * A builder of clients of an API.
     *
     * @param api what the generator knows of it
     */
    protected ClientBuilder(ApiDescription api) {
        this.api = api;
    }

    /** {@return this builder as its own type} */
    protected abstract B self();

    /**
     * {@return the client around what was built}
     *
     * @param core makes the calls; owned by the client, which closes it
     */
    protected abstract C create(ClientCore core);

    /**
     * Sets the API key; it is sent in the Authorization header and shown nowhere.
     *
     * @param key the key
     * @return this builder
     * @throws IllegalArgumentException if it is blank, or holds blanks, colons or characters outside of ASCII
     */
    public B apiKey(String key) {
        if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ' || c == ':' || c > '~')) {
            throw new IllegalArgumentException(UsageMessage.WRONG_KEY.text());
        }
        this.apiKey = key;
        return self();
    }

    /**
     * Sets the access method; {@link Transport#JSON} unless given.
     *
     * @param accessMethod the access method
     * @return this builder
     */
    public B transport(Transport accessMethod) {
        this.transport = accessMethod;
        return self();
    }

    /**
     * Sets how calls are written for {@link Transport#JSON}; {@link JsonRequests#DEFAULT} unless given.
     *
     * @param form how calls are written
     * @return this builder
     */
    public B jsonRequests(JsonRequests form) {
        this.jsonRequests = form;
        return self();
    }

    /**
     * Sets the address of the access method, if it is not the documented one.
     *
     * @param url the address; for JSON, a slash at its end is optional
     * @return this builder
     * @throws IllegalArgumentException if it is not a valid http(s) URL, holds a user name, or is plain http to
     *     another machine, which would send the API key in the clear
     */
    public B baseUrl(String url) {
        this.baseUrl = UsableAddress.of(url, "the base URL");
        return self();
    }

    /**
     * Takes the key and, if it is set, the address from environment variables: {@code MEMSET_API_KEY}, {@code
     * MEMSET_URL}.
     *
     * @param environment usually {@link System#getenv()}
     * @return this builder
     * @throws IllegalStateException if there is no {@code MEMSET_API_KEY}
     * @throws IllegalArgumentException if one of them cannot be used
     */
    public B environment(Map<String, String> environment) {
        String key = environment.get(KEY_VARIABLE);
        if (key == null || key.isBlank()) {
            throw new IllegalStateException(UsageMessage.NO_KEY_VARIABLE.text(KEY_VARIABLE));
        }
        String url = environment.get(URL_VARIABLE);
        if (url != null && !url.isBlank()) {
            baseUrl = UsableAddress.of(url.strip(), URL_VARIABLE);
        }
        return apiKey(key.strip());
    }

    /**
     * Sets the HTTP client to build upon: its pools, proxies and interceptors are kept; its redirects, retries,
     * cache and authenticator are not. Its application interceptors never see the API key, its network interceptors see it in the Authorization
     * header.
     *
     * @param client the HTTP client; it is neither changed nor closed
     * @return this builder
     */
    public B okHttpClient(OkHttpClient client) {
        this.httpClient = client;
        return self();
    }

    /**
     * Makes calls with this instead of an {@link OkHttpClient}: for tests, and for what wraps one. Requests have the
     * API key, if one was given. Whether an idle connection is alive, and whom it leads to, is not looked at.
     *
     * @param factory what makes HTTP calls
     * @return this builder
     */
    public B callFactory(Call.Factory factory) {
        this.callFactory = factory;
        return self();
    }

    /**
     * Changes the Jackson mapper that reads results and writes parameters.
     *
     * @param tweak such as {@code builder -> builder.enable(...)}
     * @return this builder
     */
    public B mapper(UnaryOperator<JsonMapper.Builder> tweak) {
        this.mapperTweak = tweak;
        return self();
    }

    /**
     * Sets when calls are made again; {@link RetryPolicy#DEFAULT} unless given.
     *
     * @param policy when calls are made again
     * @return this builder
     */
    public B retries(RetryPolicy policy) {
        this.retries = policy;
        return self();
    }

    /**
     * Sets the longest wait for a connection; 10 seconds unless given.
     *
     * @param timeout to 24 days; zero waits for ever
     * @return this builder
     */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = Durations.timeout("connectTimeout", timeout);
        return self();
    }

    /**
     * Sets the longest pause between two pieces of an answer; 10 seconds unless given.
     *
     * @param timeout to 24 days; zero waits for ever
     * @return this builder
     */
    public B readTimeout(Duration timeout) {
        this.readTimeout = Durations.timeout("readTimeout", timeout);
        return self();
    }

    /**
     * Sets the deadline of a whole call: all attempts, the pauses between them and reading the answer. 30 seconds
     * unless given here or by the HTTP client. A call in the background may wait for its turn before.
     *
     * @param deadline from 1 ms to 24 days
     * @return this builder
     */
    public B callTimeout(Duration deadline) {
        this.callTimeout = Durations.deadline(deadline);
        return self();
    }

    /**
     * Sets the longest answer that is read, after decompression; longer ones are malformed. 32 MiB unless given.
     *
     * @param bytes 1 KiB to 1 GiB
     * @return this builder
     */
    public B maxResponseBytes(long bytes) {
        if (bytes < 1 << 10 || bytes > 1 << 30) {
            throw new IllegalArgumentException(UsageMessage.WRONG_RESPONSE_BYTES.text(bytes));
        }
        this.limits = new ResponseLimits(bytes, limits.errorBytes(), limits.values());
        return self();
    }

    /**
     * Sets the product that calls; our own name and version follow it.
     *
     * @param name such as {@code billing/1.4}
     * @return this builder
     * @throws IllegalArgumentException if it is blank, or holds characters outside of printable ASCII
     */
    public B userAgent(String name) {
        this.product = UserAgent.checked(name);
        return self();
    }

    /**
     * Adds one who is told of each call, each attempt and how they ended; may be called several times.
     *
     * @param listener who is told, after those added before
     * @return this builder
     */
    public B listener(CallListener listener) {
        listeners.add(listener);
        return self();
    }

    /**
     * Lets no call through that may cost money unless it is a dry run: methods with a parameter {@code dry_run},
     * unless it
     * is true, and methods that the documentation does not know. They fail with
     * {@link dev.memsetkit.client.runtime.DryRunOnlyException} before anything is sent.
     *
     * @return this builder
     */
    public B dryRunOnly() {
        this.dryRunOnly = true;
        return self();
    }

    /**
     * {@return the client}
     *
     * @throws IllegalStateException if no API key was given, or no address is known that may be used
     */
    public C build() {
        if (apiKey == null && callFactory == null) {
            throw new IllegalStateException(UsageMessage.NO_KEY.text());
        }
        if (callFactory != null && httpClient != null) {
            throw new IllegalStateException(UsageMessage.TWO_HTTP_CLIENTS.text());
        }
        HttpUrl url = address();
        JsonMapper mapper = mapperTweak.apply(ResultMapper.builder()).build();
        AccessMethod wire = wire(url, mapper);
        KeyField keyField = keyField();
        AtomicBoolean closed = new AtomicBoolean();
        Headers headers = headers();
        OkHttpClient own = httpClient == null && callFactory == null ? HttpClients.own(url) : null;
        OkHttpClient base = httpClient != null ? httpClient : own;
        Call.Factory calls = base == null
                ? java.util.Objects.requireNonNull(callFactory)
                : HttpClients.configured(base, url, headers, keyField, connectTimeout, readTimeout);
        Engine engine = new Engine(
                calls,
                wire,
                mapper,
                api.errors,
                api.safeMethods::contains,
                dryRunOnly ? Guard.dryRunOnly(api.dryRunMethods, api.methods::contains) : Guard.OPEN,
                limits,
                retries,
                deadline(base),
                List.copyOf(listeners),
                base == null ? headers : Headers.of(),
                apiKey,
                closed::get);
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(UsableAddress.folder(url))
                .callFactory(calls)
                .addConverterFactory(new Converters(wire, mapper, api.errors))
                .addCallAdapterFactory(new CallAdapters(unused -> engine, api.jobs))
                .build();
        return create(new ClientCore(retrofit, engine, api, UsableAddress.folder(url), own, closed));
    }

    private AccessMethod wire(HttpUrl url, JsonMapper mapper) {
        return switch (transport) {
            case JSON -> new JsonTransport(mapper, jsonRequests, api.safeMethods::contains);
            case XML_RPC -> new XmlRpcTransport(url, limits);
            case JSON_RPC -> new JsonRpcTransport(url, mapper);
        };
    }

    /** The key as a field instead of a header. */
    private @Nullable KeyField keyField() {
        if (!hasKeyField()) {
            return null;
        }
        if (callFactory != null) {
            throw new IllegalStateException(UsageMessage.NO_KEY_FIELD.text());
        }
        return new KeyField(java.util.Objects.requireNonNull(apiKey));
    }

    private boolean hasKeyField() {
        return transport == Transport.JSON && jsonRequests.keyField();
    }

    private HttpUrl address() {
        HttpUrl given = baseUrl;
        return given != null ? given : UsableAddress.ofDocumentation(documented());
    }

    private String documented() {
        return api.urls.getOrDefault(transport, "");
    }

    private Headers headers() {
        Headers.Builder headers = new Headers.Builder().add("User-Agent", UserAgent.of(product));
        if (apiKey != null && !hasKeyField()) {
            headers.add("Authorization", Credentials.basic(apiKey, PASSWORD, StandardCharsets.UTF_8));
        }
        return headers.build();
    }

    private Duration deadline(@Nullable OkHttpClient base) {
        if (callTimeout != null) {
            return callTimeout;
        }
        return base == null || base.callTimeoutMillis() == 0
                ? DEFAULT_DEADLINE
                : Duration.ofMillis(base.callTimeoutMillis());
    }

    /** The settings without the API key. */
    @Override
    public String toString() {
        HttpUrl given = baseUrl;
        return "[baseUrl=" + (given == null ? documented() : given) + ", apiKey=" + (apiKey == null ? "none" : "hidden")
                + "]";
    }
}
