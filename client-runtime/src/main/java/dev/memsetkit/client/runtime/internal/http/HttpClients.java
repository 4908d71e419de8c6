package dev.memsetkit.client.runtime.internal.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP client of a client. */
public final class HttpClients {

    private HttpClients() {}

    /**
     * A client with threads and connections of its own. Idle threads end after a second: a JVM whose user forgets to close
     * the client lingers no longer.
     *
     * @param url where it is for: over plain HTTP it needs no certificates, and reading those of the system is a third of the
     *     time of a first call
     */
    public static OkHttpClient own(HttpUrl url) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "memset-client");
                    thread.setDaemon(false);
                    return thread;
                });
        OkHttpClient.Builder builder = new OkHttpClient.Builder().dispatcher(new Dispatcher(threads));
        if (!url.isHttps()) {
            builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        return builder.build();
    }

    /**
     * The client that calls are made with.
     *
     * @param base whose pools, proxies and interceptors are kept
     * @param headers what is added behind the user's interceptors: the key
     * @param keyField the key, if it is sent as a field instead
     */
    public static OkHttpClient configured(
            OkHttpClient base,
            HttpUrl url,
            Headers headers,
            @Nullable KeyField keyField,
            @Nullable Duration connectTimeout,
            @Nullable Duration readTimeout) {
        OkHttpClient.Builder builder = base.newBuilder();
        // The API never redirects; following one could carry the key away or turn a POST into a GET. Retries are ours.
        builder.followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false);
        // An answer that was kept is none to this call, and a key in an address would be kept with it. The key is all
        // that the
        // API asks for: whoever answers its refusal with something else would repeat the call.
        builder.cache(null).authenticator(Authenticator.NONE);
        if (Loopback.is(url)) {
            builder.proxy(Proxy.NO_PROXY);
        }
        if (connectTimeout != null) {
            builder.connectTimeout(connectTimeout);
        }
        if (readTimeout != null) {
            builder.readTimeout(readTimeout);
        }
        // Sockets of the user's own making are left as they are.
        if (base.socketFactory().equals(SocketFactory.getDefault())) {
            builder.socketFactory(new WatchedSockets());
        }
        X509TrustManager trusted = base.x509TrustManager();
        if (url.isHttps() && trusted != null && isOfJdk(base.sslSocketFactory())) {
            builder.sslSocketFactory(new WatchedTlsSockets(base.sslSocketFactory()), trusted);
        }
        builder.interceptors().add(0, new ClockInterceptor());
        builder.addInterceptor(new KeyInterceptor(headers, keyField));
        builder.addNetworkInterceptor(new ConnectionGuard());
        return builder.build();
    }

    /** HTTP clients know the sockets of other makers by their classes, and speak HTTP/2 over them by that. */
    private static boolean isOfJdk(SSLSocketFactory factory) {
        return factory.getClass().getModule().equals(Object.class.getModule());
    }

    /** Ends the threads and connections of a client of our own; calls that are under way end first. */
    public static void close(OkHttpClient own) {
        own.dispatcher().executorService().shutdown();
        own.connectionPool().evictAll();
    }
}
