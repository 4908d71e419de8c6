package dev.memsetkit.client.runtime.internal.http;

import okhttp3.Response;

/**
 * Keeps {@code Retry-After} of a 503 from OkHttp, which would repeat a GET at once for 0, and fails over a number of more than
 * 32 bits. It has another name while OkHttp looks at it.
 */
final class RetryAfter {

    private static final int UNAVAILABLE = 503;
    private static final String NAME = "Retry-After";
    private static final String HIDDEN = "Memset-Client-Retry-After";

    private RetryAfter() {}

    static Response hide(Response response) {
        return response.code() == UNAVAILABLE ? renamed(response, NAME, HIDDEN) : response;
    }

    static Response show(Response response) {
        return response.code() == UNAVAILABLE ? renamed(response, HIDDEN, NAME) : response;
    }

    private static Response renamed(Response response, String from, String to) {
        String value = response.header(from);
        return value == null
                ? response
                : response.newBuilder().removeHeader(from).header(to, value).build();
    }
}
