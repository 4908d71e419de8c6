package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server has to bear; every case is bounded in time. */
@Timeout(60)
class LoadAndAttackTest {

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private void assertAlive() {
        assertThat(http.get("/v1/json/internal.noop").statusCode()).isEqualTo(200);
    }

    @Test
    void manyClientsAtOnceAreAnsweredAndNoCallIsLost() throws Exception {
        int clients = 64;
        int each = Integer.getInteger("memsetkit.fake.load", 60);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                String nickname = "client" + i;
                all.add(threads.submit(() -> {
                    for (int n = 0; n < each; n++) {
                        http.call("dns.zone_create", "nickname=" + nickname);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(http.call("dns.zone_list", "")).hasSize(clients * each + 1);
    }

    @Test
    void connectionsThatTrickleInDoNotStopOthers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", server.port());
                socket.getOutputStream()
                        .write("GET /v1/json/internal.noop HTTP/1.1\r\nHost: x\r\nX-a: "
                                .getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertAlive();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void bodiesThatAreTooLargeAreRefusedUnread() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            socket.getOutputStream()
                    .write("POST /v1/json/internal.noop HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
        assertAlive();
    }

    @Test
    void deepDocumentsAreRefused() {
        assertThat(http.send("POST", "/v1/jsonrpc", "application/json", "[".repeat(100_000))
                        .body())
                .contains("-32700");
        assertThat(http.refusal("internal.echo", "parameters={\"list\":" + "[".repeat(5000)))
                .startsWith("ApiErrorBadParameters: parameters: Enter valid JSON");
        String deep = "<methodCall><methodName>internal.echo</methodName><params><param>"
                + "<value><array><data>".repeat(10_000);
        assertThat(http.send("POST", "/v1/xmlrpc", "text/xml", deep).body()).contains("-32700");
        assertAlive();
    }

    @Test
    void manyLargeBodiesAtOnceAreReadFewAtATime() throws Exception {
        String large = "string=" + "x".repeat(9_000_000);
        ExecutorService threads = Executors.newFixedThreadPool(24);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                all.add(threads.submit(() -> http.post("internal.echo", large).statusCode()));
            }
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertAlive();
    }

    @Test
    void bodiesThatEndEarlyAreLogged() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("POST /v1/json/internal.noop HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nshort"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        for (int i = 0; i < 500 && server.refusedRequests().isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertThat(server.refusedRequests())
                .singleElement()
                .satisfies(
                        request -> assertThat(request.line())
                                .isEqualTo(
                                        "POST /v1/json/internal.noop -> 400: The body ended early, came too slowly or has wrong chunks"));
    }

    @Test
    void jsonThatIsLargeWhenItIsOpenedIsRefused() {
        assertThat(http.send("POST", "/v1/jsonrpc", "application/json", "[" + "{},".repeat(1_000_000) + "{}]")
                        .body())
                .contains("-32700", "too large or too deep");
        for (String number : List.of("1e400", "-1e400", "1e999999999", "9".repeat(5_000))) {
            for (String name : List.of("integer", "float")) {
                String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"internal.echo\",\"params\":{\"" + name + "\":"
                        + number + "}}";
                assertThat(http.send("POST", "/v1/jsonrpc", "application/json", call)
                                .body())
                        .as(name + " " + number)
                        .doesNotContain("Internal error", "NaN", "Infinity")
                        .contains("\"error\"");
            }
        }
        assertAlive();
    }

    /** A million when memsetkit.fake.keepalive says so. */
    @Test
    @Timeout(900)
    void aConnectionThatIsKeptServesManyRequests() throws IOException {
        int requests = Integer.getInteger("memsetkit.fake.keepalive", 20_000);
        byte[] request = ("GET /v1/json/internal.noop?api_key=" + server.apiKey() + " HTTP/1.1\r\nHost: x\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < requests; i++) {
                socket.getOutputStream().write(request);
                assertThat(line(in)).isEqualTo("HTTP/1.1 200 OK");
                String header = line(in);
                while (!header.isEmpty()) {
                    header = line(in);
                }
                assertThat(line(in)).isEqualTo("2");
                assertThat(line(in)).isEqualTo("{}");
                assertThat(line(in)).isEqualTo("0");
                assertThat(line(in)).isEmpty();
            }
        }
        assertThat(server.calls())
                .hasSizeLessThanOrEqualTo(5_000)
                .last()
                .satisfies(call -> assertThat(call.number()).isEqualTo(requests));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /v1/json/a% HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET //v1/json/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/json/../../_fake/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/json/..%2f..%2f_fake%2fstate HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/json/%2e%2e/%2e%2e/_fake/state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/json/dns.zone_list\\..\\x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /_fake HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
                "GET /_fake/state/x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
                "GET /_fake/../v1/json/dns.reload HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /v1/json/internal.noop HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void tricksAreToldSo(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(10), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 4");
        }
        assertAlive();
    }

    @Test
    void pagesOfOtherSitesDoNotControlTheServer() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            socket.getOutputStream()
                    .write(
                            "POST /_fake/reset HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 403");
        }
    }
}
