package dev.memsetkit.client.runtime.internal.http;

import java.util.Map;
import java.util.Set;
import okhttp3.Request;

/**
 * A call as it may be made any number of times.
 *
 * @param request what is sent; the key is added when it is
 */
record CallPlan(
        Engine engine,
        String method,
        Map<String, Object> parameters,
        Set<String> secretNames,
        Request request,
        ResultReader reader,
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
            ResultReader reader) {
        Request.Builder request = engine.transport()
                .request(carrier, method, parameters)
                .header("Accept", engine.transport().accept());
        return new CallPlan(
                engine,
                method,
                parameters,
                secretNames,
                request.build(),
                reader,
                new CallOptions(engine.retries(), engine.deadline()));
    }

    CallPlan with(CallOptions other) {
        return new CallPlan(engine, method, parameters, secretNames, request, reader, other);
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
