package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt. It knows whether it was sent, which is what decides about further attempts: a request whose body
 * nobody began to write cannot have arrived. It is written once: whatever would send it again (OkHttp after a 503 with
 * {@code Retry-After: 0}, a follow-up, an interceptor) is stopped here. Writing into a buffer, as interceptors that log do,
 * sends nothing.
 */
final class OnceBody extends RequestBody {

    private volatile RequestBody body;
    private final String method;
    private volatile boolean sent;

    OnceBody(RequestBody body, String method) {
        this.body = body;
        this.method = method;
    }

    /** The request has no body, and goes out. */
    void markSent() {
        sent = true;
    }

    /** What is sent. */
    RequestBody content() {
        return body;
    }

    /** Sends this instead. */
    void content(RequestBody other) {
        body = other;
    }

    /** Whether anybody began to send it. */
    boolean isSent() {
        return sent;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (!(sink instanceof Buffer)) {
            if (sent) {
                throw new SentTwiceException(method);
            }
            sent = true;
        }
        body.writeTo(sink);
    }

    /** Something below tried to send a request again. */
    static final class SentTwiceException extends IOException {

        private static final long serialVersionUID = 1L;

        SentTwiceException(String method) {
            super(UsageMessage.SENT_TWICE.text(method));
        }
    }
}
