package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes the sockets of plain HTTP, as the JDK does. All of it are equal, so that clients can share connections. */
final class WatchedSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new Watched();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    private static Socket connected(InetSocketAddress peer, @Nullable InetSocketAddress local) throws IOException {
        Socket socket = new Watched();
        if (local != null) {
            socket.bind(local);
        }
        socket.connect(peer);
        return socket;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchedSockets;
    }

    @Override
    public int hashCode() {
        return WatchedSockets.class.hashCode();
    }

    private static final class Watched extends Socket implements WatchedConnection {

        private final AnswerWatch watch = new AnswerWatch();

        @Override
        public AnswerWatch watch() {
            return watch;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return watch.watched(super.getInputStream());
        }
    }
}
