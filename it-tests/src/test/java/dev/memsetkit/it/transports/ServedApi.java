package dev.memsetkit.it.transports;

import dev.memsetkit.client.runtime.Transport;
import java.io.IOException;

/** An API that is served by all access methods. */
public final class ServedApi implements AutoCloseable {

    private final ApiServer server;

    private ServedApi(ApiServer server) {
        this.server = server;
    }

    /** Starts it. */
    public static ServedApi start() throws IOException {
        return new ServedApi(new ApiServer());
    }

    /** Starts a server of another API. */
    public static ServedApi of(AnsweringApi api) throws IOException {
        return new ServedApi(new ApiServer(api));
    }

    /** Where it speaks an access method. */
    public String url(Transport transport) {
        return server.url(transport);
    }

    /** Where it speaks JSON-RPC. */
    public String jsonRpcUrl() {
        return server.url(Transport.JSON_RPC);
    }

    @Override
    public void close() {
        server.close();
    }
}
