package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds the API key behind the application interceptors of the user, which therefore never see it; network interceptors do. If
 * an interceptor has led the request elsewhere, the key goes with it over https or to this machine only.
 */
final class KeyInterceptor implements Interceptor {

    private final Headers headers;
    private final @Nullable KeyField keyField;

    /**
     * An interceptor.
     *
     * @param headers are added to every request
     * @param keyField is sent as a field; {@code null} where the headers have the key
     */
    KeyInterceptor(Headers headers, @Nullable KeyField keyField) {
        this.headers = headers;
        this.keyField = keyField;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        HttpUrl url = chain.request().url();
        if (!url.isHttps() && !Loopback.is(url)) {
            throw new IOException(UsageMessage.LED_TO_PLAIN_HTTP.text(url.host()));
        }
        Request.Builder request = (keyField == null ? chain.request() : keyField.addTo(chain.request())).newBuilder();
        for (int i = 0; i < headers.size(); i++) {
            request.header(headers.name(i), headers.value(i));
        }
        return RetryAfter.show(chain.proceed(request.build()));
    }

    @Override
    public String toString() {
        return "KeyInterceptor[key hidden]";
    }
}
