package dev.memsetkit.client.runtime.internal.call;

import dev.memsetkit.client.runtime.RetryPolicy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Makes calls of safe methods again after failures that may pass. */
public final class RetryInterceptor implements Interceptor {

    private static final int UNAVAILABLE = 503;

    private final RetryPolicy policy;
    private final Predicate<String> safeMethods;

    public RetryInterceptor(RetryPolicy policy, Predicate<String> safeMethods) {
        this.policy = policy;
        this.safeMethods = safeMethods;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        List<String> path = request.url().pathSegments();
        int attempts = safeMethods.test(path.get(path.size() - 1)) ? policy.attempts() : 1;
        long pause = policy.firstPause().toMillis();
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= attempts;
            try {
                Response response = chain.proceed(request);
                if (last || response.code() != UNAVAILABLE) {
                    return response;
                }
                response.close();
            } catch (IOException e) {
                if (last || chain.call().isCanceled() || e instanceof InterruptedIOException) {
                    throw e;
                }
            }
            sleep(pause);
            pause *= 2;
        }
    }

    private static void sleep(long millis) throws InterruptedIOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two attempts");
        }
    }
}
