package dev.memsetkit.client.runtime.internal.http;

import dev.memsetkit.client.runtime.internal.message.UsageMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the connection right before the request is written. A kept connection that the server has closed meanwhile is
 * noticed while it is certain that nothing was sent: always where a failure would be final, and where it is cheap. A name that should be this
 * machine and is resolved to another gets no key in the clear.
 */
final class ConnectionGuard implements Interceptor {

    private static final int SUCCESS = 200;
    /** How long a connection is kept before it is looked at for calls that may be made again as well, as looking takes a millisecond. */
    private static final long IDLE_NANOS = 1_000_000_000;

    /** When each connection was used last. */
    private final Map<Connection, Long> known = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        CallRun run = request.tag(CallRun.class);
        if (connection != null) {
            if (!request.isHttps()) {
                requireLoopback(connection, request);
            }
            if (run != null && connection.protocol().compareTo(Protocol.HTTP_1_1) <= 0) {
                requireQuiet(connection, run);
            }
        }
        AnswerWatch watch = watch(connection);
        if (watch != null) {
            if (watch.hasMore()) {
                throw new StaleConnectionException();
            }
            watch.asked();
        }
        if (request.body() == null && run != null) {
            run.sending();
        }
        Response response = chain.proceed(request);
        String foreign = watch == null ? null : watch.foreignStatusLine();
        if (connection != null && foreign != null) {
            connection.socket().close();
            response.close();
            throw new ProtocolException("Unexpected status line: " + foreign);
        }
        if (connection != null) {
            known.put(connection, System.nanoTime());
            if (response.code() < SUCCESS) {
                connection.socket().close(); // What follows on it is no answer to the next request.
            }
        }
        return RetryAfter.hide(response);
    }

    /** Who follows what comes on a connection; {@code null} where a protocol tells answers apart, or the sockets are the user's. */
    private static @Nullable AnswerWatch watch(@Nullable Connection connection) {
        return connection != null
                        && connection.protocol().compareTo(Protocol.HTTP_1_1) <= 0
                        && connection.socket() instanceof WatchedConnection watched
                ? watched.watch()
                : null;
    }

    /** Nobody has anything to say on a connection that is kept: what can be read from it is its end, or nonsense. */
    private void requireQuiet(Connection connection, CallRun run) throws IOException {
        Long used = known.get(connection);
        if (used == null) {
            return;
        }
        boolean idle = System.nanoTime() - used > IDLE_NANOS;
        if (run.needsLiveConnection() || idle) {
            requireLive(connection.socket());
        } else if (connection.socket().getInputStream().available() > 0) {
            throw new StaleConnectionException();
        }
    }

    private static void requireLoopback(Connection connection, Request request) throws IOException {
        InetSocketAddress peer = connection.route().socketAddress();
        @Nullable InetAddress address = peer.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new IOException(
                    UsageMessage.ANOTHER_MACHINE.text(request.url().host(), peer));
        }
    }

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
