package dev.memsetkit.client.runtime.fault;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** A server with a certificate that the JDK's keytool has made and that nobody has signed. */
final class Tls {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final FaultyServer server;
    private final SSLContext context;
    private final X509TrustManager trust;

    private Tls(FaultyServer server, SSLContext context, X509TrustManager trust) {
        this.server = server;
        this.context = context;
        this.trust = trust;
    }

    static Tls forHost(String host) throws Exception {
        Path folder = Files.createTempDirectory("tls");
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "2",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + output);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        Files.delete(file);
        Files.delete(folder);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        FaultyServer server = new FaultyServer(context.getServerSocketFactory(), InetAddress.getLoopbackAddress())
                .doing((n, s, out) -> FaultyServer.json(out, 200, Faults.GOOD));
        return new Tls(server, context, (X509TrustManager) others.getTrustManagers()[0]);
    }

    FaultyServer server() {
        return server;
    }

    int port() {
        return server.port();
    }

    OkHttpClient trusting() {
        return new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), trust)
                .build();
    }
}
