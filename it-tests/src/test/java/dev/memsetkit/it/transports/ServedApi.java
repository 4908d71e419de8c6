package dev.memsetkit.it.transports;

import dev.memsetkit.client.runtime.Transport;
import java.io.IOException;

/** A small API that is served, for clients that are not ours. */
public final class ServedApi implements AutoCloseable {

    private final ApiServer server;

    private ServedApi(ApiServer server) {
        this.server = server;
    }

    /** Starts it. */
    public static ServedApi start() throws IOException {
        return new ServedApi(new ApiServer());
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
