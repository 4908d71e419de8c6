package dev.memsetkit.client.runtime.internal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Adds the API key to requests, as the user name of Basic authentication; any password does. */
public final class ApiKeyInterceptor implements Interceptor {

    private static final String PASSWORD = "x";

    private final String authorization;
    private final String userAgent;

    public ApiKeyInterceptor(String apiKey, String userAgent) {
        this.authorization = Credentials.basic(apiKey, PASSWORD, StandardCharsets.UTF_8);
        this.userAgent = userAgent;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("User-Agent", userAgent)
                .build());
    }

    @Override
    public String toString() {
        return "ApiKeyInterceptor[key hidden]";
    }
}
