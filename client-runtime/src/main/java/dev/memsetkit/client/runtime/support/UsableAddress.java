package dev.memsetkit.client.runtime.support;

import dev.memsetkit.client.runtime.internal.http.Loopback;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
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
            throw new IllegalArgumentException(UsageMessage.NOT_A_URL.text(subject));
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException(UsageMessage.USER_NAME_IN_URL.text(subject));
        }
        if (!parsed.isHttps() && !Loopback.is(parsed)) {
            throw new IllegalArgumentException(UsageMessage.PLAIN_HTTP.text(parsed.host()));
        }
        return parsed;
    }

    /**
     * The address that the documentation names, for those who gave none.
     *
     * @param documented the address; empty if it names none
     * @throws IllegalStateException if it names none, or the key may not be sent there
     */
    static HttpUrl ofDocumentation(String documented) {
        if (documented.isEmpty()) {
            throw new IllegalStateException(UsageMessage.NO_DOCUMENTED_ADDRESS.text());
        }
        try {
            return of(documented, "the documented address");
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(UsageMessage.UNUSABLE_DOCUMENTED_ADDRESS.text(e.getMessage()), e);
        }
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
