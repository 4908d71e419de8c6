package dev.memsetkit.client.runtime.internal.http;

import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A call as it may be made any number of times.
 *
 * @param carrier has the address that the Retrofit interface gives, and headers of the caller
 * @param url where it is sent
 * @param body what is posted; {@code null} for GET
 */
record CallPlan(
        Engine engine,
        String method,
        Map<String, Object> parameters,
        Set<String> secretNames,
        Request carrier,
        HttpUrl url,
        @Nullable RequestBody body,
        ResultDecoder reader,
        CallOptions options) {

    /**
     * A plan.
     *
     * @param carrier has the address that the Retrofit interface gives, and headers of the caller
     * @throws IllegalArgumentException if a parameter cannot be sent
     */
    static CallPlan of(
            Engine engine,
            String method,
            Map<String, Object> parameters,
            Set<String> secretNames,
            Request carrier,
            ResultDecoder reader) {
        return new CallPlan(
                engine,
                method,
                parameters,
                secretNames,
                carrier,
                engine.transport().url(carrier.url(), method, parameters),
                engine.transport().sent(method, parameters),
                reader,
                new CallOptions(engine.retries(), engine.deadline()));
    }

    /** The request as callers see it: the key is added when it is sent. */
    Request request() {
        return sending(body).build();
    }

    /** The request of one attempt. */
    Request attempt(CallRun run, OnceBody once) {
        Request.Builder request = sending(body == null ? null : once).tag(CallRun.class, run);
        okhttp3.Headers headers = engine.headers();
        for (int i = 0; i < headers.size(); i++) {
            request.header(headers.name(i), headers.value(i));
        }
        return request.build();
    }

    private Request.Builder sending(@Nullable RequestBody content) {
        Request.Builder request = carrier.newBuilder()
                .url(url)
                .header("Accept", engine.transport().accept());
        return content == null ? request.get() : request.post(content);
    }

    CallPlan with(CallOptions other) {
        return new CallPlan(engine, method, parameters, secretNames, carrier, url, body, reader, other);
    }

    boolean isSafe() {
        return engine.safeMethods().test(method);
    }

    Redaction redaction() {
        return new Redaction(engine.apiKey(), parameters, secretNames);
    }

    @Override
    public String toString() {
        return "CallPlan[" + method + "]";
    }
}
