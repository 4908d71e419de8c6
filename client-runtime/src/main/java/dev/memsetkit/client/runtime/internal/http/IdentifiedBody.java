package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that knows the id that its answer has to repeat. */
final class IdentifiedBody extends RequestBody {

    private final String id;
    private final RequestBody content;

    IdentifiedBody(String id, RequestBody content) {
        this.id = id;
        this.content = content;
    }

    String id() {
        return id;
    }

    @Override
    public @Nullable MediaType contentType() {
        return content.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return content.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        content.writeTo(sink);
    }
}
