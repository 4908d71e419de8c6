package dev.memsetkit.extractor.source;

import dev.memsetkit.extractor.finding.BadInputException;
import dev.memsetkit.extractor.message.InputError;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Cache;
import okhttp3.CacheControl;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Pages at addresses.
 *
 * <p>With a cache, a page that is in it is only asked whether it has changed. As long as the first page has not, the others
 * are not asked either, until the last answer is older than {@link WebAccess#cacheMaxAge()}.
 */
final class WebPages implements Closeable {

    private static final long CACHE_BYTES = 512L << 20;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_IN_CACHE = 504;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int MAX_REDIRECTS = 10;

    private final Limits limits;
    private final WebAccess access;
    private final @Nullable FolderLock lock;
    private final @Nullable Cache cache;
    private final OkHttpClient client;
    private @Nullable Boolean changed;

    /**
     * @throws BadInputException if the folder of the cache cannot be written
     */
    WebPages(Limits limits, WebAccess access) {
        this.limits = limits;
        this.access = access;
        Path folder = access.cache();
        this.lock = folder == null ? null : lock(folder);
        this.cache = folder == null ? null : new Cache(folder.toFile(), CACHE_BYTES);
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .callTimeout(limits.timeout())
                .connectTimeout(limits.timeout())
                .readTimeout(limits.timeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .cache(cache);
        if (!access.proxies().isEmpty()) {
            ProxyRoutes routes = new ProxyRoutes(access.proxies());
            builder.proxySelector(routes).proxyAuthenticator(routes);
        }
        this.client = builder.build();
    }

    private static FolderLock lock(Path folder) {
        try {
            return FolderLock.of(folder);
        } catch (IOException e) {
            throw InputError.UNUSABLE_CACHE.at(folder, e.getMessage()).because(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw InputError.INTERRUPTED.at(folder).because(e);
        }
    }

    /** What a server has at an address. */
    sealed interface Answer {}

    /**
     * A page and where it was found in the end.
     *
     * @param uri the address after redirects
     * @param page the page
     */
    record Fetched(URI uri, RawPage page) implements Answer {}

    /**
     * There is no page.
     *
     * @param status the HTTP status, 404 or 410
     */
    record Missing(int status) implements Answer {}

    /**
     * The page at the address, if there is one.
     *
     * @param mayLeadTo refuses a redirect to an address of the same host by an exception, before that is requested
     * @throws BadInputException if it cannot be had
     */
    Answer ask(URI uri, Consumer<URI> mayLeadTo) {
        return request(uri, mayLeadTo, response -> {
            if (response.code() == NOT_FOUND || response.code() == GONE) {
                return new Missing(response.code());
            }
            requirePage(uri, response);
            if (changed == null) {
                Response network = response.networkResponse();
                changed = network != null && network.code() != NOT_MODIFIED;
            }
            URI found = response.request().url().uri();
            String type = response.header("Content-Type", "text/html");
            return new Fetched(found, new RawPage(fileName(found, type), found.toString(), body(uri, response)));
        });
    }

    /**
     * The page at the address.
     *
     * @throws BadInputException if it cannot be had
     */
    Fetched fetch(URI uri) {
        Answer answer = ask(uri, anywhere -> {});
        if (answer instanceof Missing missing) {
            throw InputError.WRONG_STATUS.at(uri, missing.status());
        }
        return (Fetched) answer;
    }

    /**
     * The bytes at the address, whatever they are.
     *
     * @throws BadInputException if they cannot be had
     */
    byte[] bytes(URI uri) {
        return request(uri, anywhere -> {}, response -> {
            requirePage(uri, response);
            return body(uri, response);
        });
    }

    private interface Reader<T> {
        T read(Response response) throws IOException;
    }

    /** Follows redirects one by one, so that none is requested that is not allowed. */
    private <T> T request(URI uri, Consumer<URI> mayLeadTo, Reader<T> reader) {
        HttpUrl url = HttpUrl.get(uri);
        if (url == null) {
            throw InputError.NOT_A_URL.at(uri);
        }
        try {
            for (int i = 0; i <= MAX_REDIRECTS; i++) {
                Request request = new Request.Builder()
                        .url(url)
                        .cacheControl(freshness())
                        .header("Accept", "text/html, application/pdf;q=0.9, text/plain;q=0.8, application/json;q=0.7")
                        .header("User-Agent", "memsetkit")
                        .build();
                try (Response response = client.newCall(request).execute()) {
                    if (!response.isRedirect()) {
                        return reader.read(response);
                    }
                    url = redirect(uri, url, response.header("Location", ""), mayLeadTo);
                }
            }
        } catch (InterruptedIOException e) {
            throw InputError.NO_ANSWER.at(uri, limits.timeout().toSeconds()).because(e);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw InputError.NOT_FETCHED.at(uri, reason).because(e);
        }
        throw InputError.TOO_MANY_REDIRECTS.at(uri, MAX_REDIRECTS);
    }

    private static HttpUrl redirect(URI first, HttpUrl from, String location, Consumer<URI> mayLeadTo) {
        HttpUrl to = from.resolve(location);
        if (to == null) {
            throw InputError.NOWHERE.at(first, location);
        }
        if (!to.host().equalsIgnoreCase(from.host())) {
            throw InputError.OTHER_HOST.at(first, to.host());
        }
        if (from.isHttps() && !to.isHttps()) {
            throw InputError.INSECURE_REDIRECT.at(first);
        }
        if (!to.username().isEmpty() || !to.password().isEmpty()) {
            throw InputError.USER_NAME_IN_URL.anywhere();
        }
        HttpUrl bare = to.newBuilder().fragment(null).build();
        mayLeadTo.accept(bare.uri());
        return bare;
    }

    private CacheControl freshness() {
        if (access.offline()) {
            return CacheControl.FORCE_CACHE;
        }
        boolean trusted = changed != null && !changed;
        return trusted
                ? new CacheControl.Builder()
                        .maxStale(
                                Math.toIntExact(Math.min(
                                        Integer.MAX_VALUE, access.cacheMaxAge().toSeconds())),
                                TimeUnit.SECONDS)
                        .build()
                : new CacheControl.Builder().maxAge(0, TimeUnit.SECONDS).build();
    }

    private void requirePage(URI uri, Response response) {
        if (access.offline() && response.code() == NOT_IN_CACHE) {
            throw (access.cache() == null ? InputError.NO_CACHE : InputError.NOT_CACHED).at(uri);
        }
        if (response.code() != 200) {
            throw InputError.WRONG_STATUS.at(uri, response.code());
        }
    }

    private byte[] body(URI uri, Response response) throws IOException {
        try (InputStream body = response.body().byteStream()) {
            byte[] bytes = body.readNBytes(limits.pageBytes() + 1);
            if (bytes.length > limits.pageBytes()) {
                throw InputError.DOWNLOAD_TOO_LARGE.at(uri, limits.pageBytes());
            }
            return bytes;
        }
    }

    /** The last part of the path, with the ending by which the form is known where only the content type tells it. */
    private static String fileName(URI uri, String type) {
        String path = uri.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String lowerType = type.toLowerCase(Locale.ROOT);
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (lowerName.endsWith(".pdf") || lowerName.endsWith(".txt") || lowerType.contains("html")) {
            return name;
        } else if (lowerType.startsWith("application/pdf")) {
            return name + ".pdf";
        } else if (lowerType.startsWith("text/plain")) {
            return name + ".txt";
        }
        throw InputError.WRONG_CONTENT_TYPE.at(uri, type);
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        try {
            // The cache first, so that nobody opens it while it writes its journal.
            if (cache != null) {
                cache.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw InputError.UNUSABLE_CACHE
                    .at(String.valueOf(access.cache()), e.getMessage())
                    .because(e);
        }
    }
}
