package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.http.Loopback;
import okhttp3.HttpUrl;

/**
 * Addresses that the API key may be sent to. The rules are the same whoever names one, as the documentation may say anything.
 */
final class UsableAddress {

    private UsableAddress() {}

    /**
     * The address.
     *
     * @param subject what messages call it
     * @throws IllegalArgumentException if the key may not be sent there
     */
    static HttpUrl of(String url, String subject) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null) {
            throw new IllegalArgumentException(subject + " is not a valid http(s) URL");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException(subject + " holds a user name; give the API key to apiKey() instead");
        }
        if (!parsed.isHttps() && !Loopback.is(parsed)) {
            throw new IllegalArgumentException("plain http would send the API key in the clear to " + parsed.host()
                    + "; use https (http is for loopback addresses)");
        }
        return parsed;
    }

    /**
     * Methods are addresses below it; the other access methods have one address for all, which stays as it was given.
     */
    static HttpUrl folder(HttpUrl url) {
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }
}
