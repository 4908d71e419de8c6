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
public interface AccessMethod {

    /** The media type that answers should have. */
    String accept();

    /** What answers are, for messages: JSON or XML-RPC. */
    default String form() {
        return "JSON";
    }

    /**
     * The address of a call, made of the address that the Retrofit interface gives.
     *
     * @throws IllegalArgumentException if a value cannot be sent
     */
    HttpUrl url(HttpUrl address, String method, Map<String, Object> parameters);

    /**
     * What is posted to it; {@code null} for a GET.
     *
     * @throws IllegalArgumentException if a value cannot be sent
     */
    default @Nullable RequestBody sent(String method, Map<String, Object> parameters) {
        return body(method, parameters);
    }

    /**
     * The body of a call that is posted with all its parameters.
     *
     * @throws IllegalArgumentException if a value cannot be sent
     */
    RequestBody body(String method, Map<String, Object> parameters);

    /** The error that the answer reports, or {@code null} if it reports none of the API's; never fails. */
    @Nullable
    ApiFailure failure(String method, Answer answer);

    /**
     * The result of an answer with success, as JSON; the parser has not begun.
     *
     * @throws IOException if there is none
     */
    JsonParser result(Answer answer) throws IOException;

    /** An upper bound of the number of values in the result; 0 if {@link #result} counts itself. */
    default long mostValues(Answer answer) {
        return Bytes.mostValues(answer.body());
    }
}
