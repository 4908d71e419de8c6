package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.WireDictionary;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Carries parameters through Retrofit, which knows nothing of access methods, to where the request is made. */
final class Carriers {

    private static final RequestBody NOTHING = RequestBody.create(new byte[0]);

    private Carriers() {}

    /** A request for parameters that are given apart. */
    static Request request(HttpUrl address) {
        return new Request.Builder().url(address).post(NOTHING).build();
    }

    static Map<String, Object> parameters(@Nullable RequestBody body) {
        return body instanceof Parameters carrier ? carrier.parameters.asMap() : Map.of();
    }

    static Set<String> secretNames(@Nullable RequestBody body) {
        return body instanceof Parameters carrier && carrier.parameters instanceof MethodParameters named
                ? named.secretNames()
                : Set.of();
    }

    /** The parameters of a call; where nobody takes them out, it is the body of the access method all the same. */
    static final class Parameters extends RequestBody {

        private final WireDictionary parameters;
        private final AccessMethod transport;
        private final String method;

        Parameters(WireDictionary parameters, AccessMethod transport, String method) {
            this.parameters = parameters;
            this.transport = transport;
            this.method = method;
        }

        private RequestBody body() {
            return transport.body(method, parameters.asMap());
        }

        @Override
        public @Nullable MediaType contentType() {
            return body().contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body().contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body().writeTo(sink);
        }
    }
}
