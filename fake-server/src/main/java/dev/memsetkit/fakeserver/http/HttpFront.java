package dev.memsetkit.fakeserver.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.memsetkit.fakeserver.control.FakeApi;
import dev.memsetkit.fakeserver.control.PendingFaults;
import dev.memsetkit.fakeserver.control.RecentCalls;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The port: one HTTP server of the JDK for all access methods, the control addresses and the page. Requests are read whole, up
 * to 10 MB.
 */
public final class HttpFront implements AutoCloseable {

    /** The largest body that is read. */
    static final int MAX_BODY = 10 << 20;

    /** Requests that trickle in hold a thread each, so there are many of them, with small stacks. */
    private static final int MAX_THREADS = 1000;

    private static final long STACK_BYTES = 512 << 10;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_TOKENS = 200_000;

    /** How many large bodies are read and answered at a time, so that many at once cannot fill the memory. */
    private static final int MAX_LARGE_BODIES = 4;

    private static final AtomicInteger THREADS = new AtomicInteger();

    static {
        // Small answers would wait 40 ms for the other side; the server of the JDK has no other switch.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Semaphore largeBodies = new Semaphore(MAX_LARGE_BODIES);
    private final JsonAccess json;
    private final XmlRpcAccess xmlRpc;
    private final JsonRpcAccess jsonRpc;
    private final ControlAccess control;
    private final ForeignPages pages;
    private final RecentCalls log;
    private final ControlledServer own;

    private HttpFront(
            HttpServer server,
            ThreadPoolExecutor threads,
            FakeApi api,
            PendingFaults faults,
            RecentCalls log,
            ControlledServer own,
            ForeignPages pages) {
        JsonMapper mapper = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxTokenCount(MAX_TOKENS)
                        .build())
                .build());
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.server = server;
        this.threads = threads;
        this.json = new JsonAccess(api, faults, mapper);
        this.xmlRpc = new XmlRpcAccess(api, faults, mapper);
        this.jsonRpc = new JsonRpcAccess(api, faults, mapper);
        this.control = new ControlAccess(own, faults, log, mapper, pages);
        this.pages = pages;
        this.log = log;
        this.own = own;
    }

    /**
     * Opens the port.
     *
     * @param address where to listen; port 0 for any free one
     * @param tls for HTTPS; null for HTTP
     * @throws IOException if it cannot listen there
     */
    public static HttpFront open(
            InetSocketAddress address,
            @Nullable SSLContext tls,
            FakeApi api,
            PendingFaults faults,
            RecentCalls log,
            ControlledServer own)
            throws IOException {
        HttpServer server;
        if (tls == null) {
            server = HttpServer.create(address, 0);
        } else {
            HttpsServer secure = HttpsServer.create(address, 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(tls));
            server = secure;
        }
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(0, MAX_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(null, task, "fake-memset-" + THREADS.incrementAndGet(), STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        ForeignPages pages =
                new ForeignPages(address.getHostString(), address.getAddress().isLoopbackAddress());
        HttpFront front = new HttpFront(server, threads, api, faults, log, own, pages);
        server.setExecutor(threads);
        server.createContext("/", front::serve);
        server.start();
        return front;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange;
                RequestBody body = new RequestBody(exchange, largeBodies)) {
            try {
                answer(exchange, body);
            } catch (RuntimeException | StackOverflowError e) {
                failed(exchange, e);
            }
        }
    }

    private void answer(HttpExchange exchange, RequestBody body) throws IOException {
        byte[] bytes;
        try {
            bytes = body.read();
        } catch (IOException e) {
            HttpReply reply = HttpReply.text(400, "The body ended early, came too slowly or has wrong chunks");
            refused(exchange, reply.status(), reply.refusal());
            ReplySender.send(exchange, reply, true);
            return;
        }
        HttpReply reply = body.refusal().orElseGet(() -> route(request(exchange, bytes)));
        if (!reply.refusal().isEmpty()) {
            refused(exchange, reply.status(), reply.refusal());
        }
        ReplySender.send(exchange, reply, body.refusal().isPresent());
    }

    /** Whatever went wrong, also in the log or while sending: an empty reply would look like a fault of the network. */
    private void failed(HttpExchange exchange, Throwable problem) throws IOException {
        HttpReply reply = HttpReply.text(500, "Internal error of the fake: " + problem);
        try {
            refused(exchange, reply.status(), reply.refusal());
        } finally {
            if (exchange.getResponseCode() < 0) {
                ReplySender.send(exchange, reply, true);
            }
        }
    }

    private static IncomingRequest request(HttpExchange exchange, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        String authority = exchange.getRequestURI().getRawAuthority();
        return new IncomingRequest(
                exchange.getRequestMethod(),
                authority == null ? "" : authority,
                String.valueOf(exchange.getRequestURI().getRawPath()),
                query == null ? "" : query,
                exchange.getRequestHeaders(),
                body);
    }

    /** The query may hold a key, so it is not shown. */
    private void refused(HttpExchange exchange, int status, String reason) {
        log.refuse(
                own.now(),
                exchange.getRequestMethod(),
                String.valueOf(exchange.getRequestURI().getRawPath()),
                status,
                reason);
    }

    private HttpReply route(IncomingRequest request) {
        String path = request.path();
        if (path.startsWith(JsonAccess.PREFIX + "/")) {
            return json.handle(request);
        }
        if (path.startsWith(ControlAccess.PREFIX) || path.equals("/")) {
            String wrong = pages.wrongHost(request);
            if (!wrong.isEmpty()) {
                return HttpReply.text(403, "Refused: " + wrong);
            }
            return path.equals("/") ? StatusPage.serve(request) : control.handle(request);
        }
        return switch (path) {
            case "/v1/xmlrpc", "/v1/xmlrpc/" -> xmlRpc.handle(request);
            case "/v1/jsonrpc", "/v1/jsonrpc/" -> jsonRpc.handle(request);
            default ->
                HttpReply.text(404, "Not found; the access methods are /v1/json/METHOD, /v1/xmlrpc and /v1/jsonrpc");
        };
    }

    /** Closes the port and all connections. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
