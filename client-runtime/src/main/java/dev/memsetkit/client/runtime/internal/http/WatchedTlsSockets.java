package dev.memsetkit.client.runtime.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * The sockets of HTTPS, made by another factory. Two are equal if their factories are, so that clients can share connections.
 * The HTTP client asks for sockets over others alone.
 */
final class WatchedTlsSockets extends SSLSocketFactory {

    private final SSLSocketFactory factory;

    WatchedTlsSockets(SSLSocketFactory factory) {
        this.factory = factory;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(Socket over, String host, int port, boolean autoClose) throws IOException {
        return watched(factory.createSocket(over, host, port, autoClose));
    }

    @Override
    public Socket createSocket() throws IOException {
        return watched(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return watched(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return watched(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return watched(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return watched(factory.createSocket(host, port, localHost, localPort));
    }

    private static Socket watched(Socket socket) {
        return socket instanceof SSLSocket tls ? new WatchedTlsSocket(tls) : socket;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchedTlsSockets that && that.factory.equals(factory);
    }

    @Override
    public int hashCode() {
        return factory.hashCode();
    }
}
