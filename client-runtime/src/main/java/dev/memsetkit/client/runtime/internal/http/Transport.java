package dev.memsetkit.client.runtime.internal.http;

import com.fasterxml.jackson.core.JsonParser;
import dev.memsetkit.client.runtime.ApiFailure;
import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * One access method of the API: how a call becomes a request, and an answer an error or a result. It knows nothing of
 * deadlines, bounds, retries, keys, guards and listeners, which are the same for all.
 */
public interface Transport {

    /** The media type that answers should have. */
    String accept();

    /** The address of a call, made of the address that the Retrofit interface gives. */
    HttpUrl url(HttpUrl address, String method);

    /**
     * The body of a call.
     *
     * @throws IllegalArgumentException if a value cannot be sent
     */
    RequestBody body(String method, Map<String, Object> parameters);

    /** The error that the answer reports, or {@code null} if it reports none of the API's; never fails. */
    @Nullable ApiFailure failure(String method, Answer answer);

    /**
     * The result of an answer with success, as JSON; the parser has not begun.
     *
     * @throws IOException if there is none
     */
    JsonParser result(Answer answer) throws IOException;
}
