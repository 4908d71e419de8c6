package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.ApiFailure;
import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** What XML-RPC and JSON-RPC share: one address for all methods, bodies that name the method, errors that are a code and words. */
abstract sealed class RpcTransport implements AccessMethod permits JsonRpcTransport, XmlRpcTransport {

    private final HttpUrl endpoint;

    RpcTransport(HttpUrl endpoint) {
        this.endpoint = endpoint;
    }

    /** The address of all methods. */
    final HttpUrl endpoint() {
        return endpoint;
    }

    @Override
    public final HttpUrl url(HttpUrl address, String method, Map<String, Object> parameters) {
        return endpoint;
    }

    /** An error as it is written. */
    record CodedError(int code, String message) {}

    /**
     * The error that an answer reports; {@code null} if it reports none.
     *
     * @throws IOException if it is no answer of this access method
     */
    abstract @Nullable CodedError error(Answer answer) throws IOException;

    @Override
    public final @Nullable ApiFailure failure(String method, Answer answer) {
        CodedError error;
        try {
            error = error(answer);
        } catch (IOException e) {
            return null; // It is told when the result is read; of a proxy's page the status has to do.
        }
        return error == null ? null : failure(method, answer, error);
    }

    /** An error without the name of its kind: its code says it. */
    static ApiFailure failure(String method, Answer answer, CodedError error) {
        return new ApiFailure(
                "",
                error.code(),
                answer.status(),
                error.message(),
                method,
                NamedParameter.in(error.message()),
                answer.headers());
    }

    /** Whatever writes a body. */
    interface Writing {
        void to(OutputStream target) throws IOException;
    }

    /**
     * A body that is written now, so that what cannot be written is told before anything is sent.
     *
     * @throws IllegalArgumentException if a parameter cannot be written
     */
    final RequestBody written(MediaType type, Writing writing) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            writing.to(body);
        } catch (IOException e) {
            throw new IllegalArgumentException(UsageMessage.UNWRITABLE_PARAMETERS.text(form(), e.getMessage()), e);
        }
        return RequestBody.create(body.toByteArray(), type);
    }
}
