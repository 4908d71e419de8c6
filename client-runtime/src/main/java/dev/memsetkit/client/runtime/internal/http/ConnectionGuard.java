package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the connection right before the request is written. A kept connection that the server has closed meanwhile is
 * noticed while it is certain that nothing was sent; where a failure would be final, that is. A name that should be this
 * machine and is resolved to another gets no key in the clear.
 */
final class ConnectionGuard implements Interceptor {

    private final Set<Connection> known = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        if (connection != null) {
            if (!request.isHttps()) {
                requireLoopback(connection, request);
            }
            boolean reused = !known.add(connection);
            CallRun run = request.tag(CallRun.class);
            if (reused && run != null && run.needsLiveConnection() && connection.protocol() != Protocol.HTTP_2) {
                requireLive(connection.socket());
            }
        }
        CallRun run = request.tag(CallRun.class);
        if (request.body() == null && run != null) {
            run.sending();
        }
        return chain.proceed(request);
    }

    private static void requireLoopback(Connection connection, Request request) throws IOException {
        InetSocketAddress peer = connection.route().socketAddress();
        @Nullable InetAddress address = peer.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new IOException(request.url().host() + " is " + peer + ", which is another machine: plain http would"
                    + " send the API key in the clear; nothing was sent");
        }
    }

    /** Nobody has anything to say on an idle connection: what can be read is its end, or nonsense. */
    private static void requireLive(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            throw new StaleConnectionException();
        } catch (SocketTimeoutException e) {
            socket.setSoTimeout(timeout);
        } catch (StaleConnectionException e) {
            throw e;
        } catch (IOException e) {
            throw new StaleConnectionException();
        }
    }
}
