package dev.memsetkit.extractor.source;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Leads addresses to the first proxy that is for them; an https address without one of its own uses that for http. */
final class ProxyRoutes extends ProxySelector implements Authenticator {

    private static final String CREDENTIALS = "Proxy-Authorization";

    private final List<WebProxy> proxies;

    ProxyRoutes(List<WebProxy> proxies) {
        this.proxies = proxies;
    }

    @Override
    public List<Proxy> select(URI uri) {
        Proxy proxy = of(uri.getScheme(), uri.getHost())
                .map(found ->
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(found.host(), found.port())))
                .orElse(Proxy.NO_PROXY);
        return List.of(proxy);
    }

    private Optional<WebProxy> of(String scheme, String host) {
        return List.of(scheme, "http").stream()
                .flatMap(wanted ->
                        proxies.stream().filter(proxy -> proxy.scheme().equalsIgnoreCase(wanted)))
                .findFirst()
                .filter(proxy -> proxy.serves(host));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The failure is told by the request itself.
    }

    /** Names the user of the proxy, once: a proxy that asks again has refused. */
    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        WebProxy proxy = of(
                        response.request().url().scheme(),
                        response.request().url().host())
                .orElse(null);
        if (proxy == null || proxy.user().isEmpty() || response.request().header(CREDENTIALS) != null) {
            return null;
        }
        return response.request()
                .newBuilder()
                .header(CREDENTIALS, Credentials.basic(proxy.user(), proxy.password()))
                .build();
    }
}
