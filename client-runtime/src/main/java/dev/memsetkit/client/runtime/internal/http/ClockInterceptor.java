package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The first of all: a call that waited for its turn is about to be made. */
final class ClockInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        CallRun run = chain.request().tag(CallRun.class);
        if (run != null) {
            run.tick();
        }
        return chain.proceed(chain.request());
    }
}
