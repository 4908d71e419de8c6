package dev.memsetkit.client.runtime.internal.http;

import java.util.Objects;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Makes the requests of attempts. */
final class Requests {

    private Requests() {}

    static RequestBody body(Request request) {
        return Objects.requireNonNull(request.body(), "calls are posted");
    }

    static Request attempt(CallPlan plan, CallRun run, OnceBody body) {
        Request.Builder request = plan.request().newBuilder().tag(CallRun.class, run).post(body);
        okhttp3.Headers headers = plan.engine().headers();
        for (int i = 0; i < headers.size(); i++) {
            request.header(headers.name(i), headers.value(i));
        }
        return request.build();
    }
}
