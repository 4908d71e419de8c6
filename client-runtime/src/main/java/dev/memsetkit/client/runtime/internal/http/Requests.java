package dev.memsetkit.client.runtime.internal.http;

import okhttp3.Request;

/** Makes the requests of attempts. */
final class Requests {

    private Requests() {}

    static Request attempt(CallPlan plan, CallRun run, OnceBody body) {
        Request.Builder request = plan.request().newBuilder().tag(CallRun.class, run);
        if (plan.request().body() != null) {
            request.post(body);
        }
        okhttp3.Headers headers = plan.engine().headers();
        for (int i = 0; i < headers.size(); i++) {
            request.header(headers.name(i), headers.value(i));
        }
        return request.build();
    }
}
