package dev.memsetkit.client.runtime.support;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.JobAccess;
import dev.memsetkit.client.runtime.Jobs;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.SystemMethods;
import dev.memsetkit.client.runtime.internal.http.ApiProxy;
import dev.memsetkit.client.runtime.internal.http.CallAdapters;
import dev.memsetkit.client.runtime.internal.http.CallBatch;
import dev.memsetkit.client.runtime.internal.http.Engine;
import dev.memsetkit.client.runtime.internal.http.HttpClients;
import dev.memsetkit.client.runtime.internal.http.JobWaiter;
import dev.memsetkit.client.runtime.internal.http.SystemCalls;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What a client is made of; the generated client holds one. */
public final class ClientCore {

    private final Retrofit retrofit;
    private final Engine engine;
    private final ApiDescription api;
    private final HttpUrl baseUrl;
    private final @Nullable OkHttpClient own;
    private final AtomicBoolean closed;

    ClientCore(
            Retrofit retrofit,
            Engine engine,
            ApiDescription api,
            HttpUrl baseUrl,
            @Nullable OkHttpClient own,
            AtomicBoolean closed) {
        this.retrofit = retrofit;
        this.engine = engine;
        this.api = api;
        this.baseUrl = baseUrl;
        this.own = own;
        this.closed = closed;
    }

    /**
     * {@return an implementation of a generated interface; keep it, making one is not free}
     *
     * @param <T> the interface
     * @param api the interface, with the annotations of Retrofit
     */
    public <T> T api(Class<T> api) {
        return ApiProxy.around(api, retrofit.create(api));
    }

    /**
     * {@return what waits for jobs that were begun before}
     *
     * @param <T> the job
     * @param access how jobs are asked about
     */
    public <T> Jobs<T> jobs(JobAccess<T> access) {
        return new JobWaiter<>(engine, baseUrl, access);
    }

    /**
     * A call of a method by its name: also one that the documentation did not know when the client was generated.
     *
     * @param method full name, such as {@code server.info}
     * @param parameters the values by name: text, numbers, Booleans, dates, lists and maps of these
     * @return the call, not made yet
     * @throws ViolationException if the method is documented and a documented constraint is violated
     * @throws IllegalArgumentException if the name is not valid, or a value cannot be sent
     */
    public MemsetCall<JsonNode> call(String method, Map<String, ?> parameters) {
        if (api.methods.contains(method)) {
            ViolationException.throwIfErrors(api.validators.apply(method).validate(parameters));
        }
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        return CallAdapters.call(engine, baseUrl, method, values);
    }

    /** {@return calls that are made together} */
    public Batch batch() {
        return new CallBatch(engine);
    }

    /**
     * {@return what XML-RPC tells about itself}
     *
     * @throws IllegalStateException if the client uses another access method, which has no such methods
     */
    public SystemMethods system() {
        return SystemCalls.of(engine, baseUrl);
    }

    /**
     * Ends the threads and connections of the client; calls that are under way end first. An HTTP client that the
     * user gave
     * is left alone.
     */
    public void close() {
        if (!closed.getAndSet(true) && own != null) {
            HttpClients.close(own);
        }
    }

    /** The address of the interface; never the API key. */
    @Override
    public String toString() {
        return "[" + baseUrl + "]";
    }
}
