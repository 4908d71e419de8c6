package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.answer;
import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static dev.memsetkit.client.runtime.fault.FaultyServer.write;

import dev.memsetkit.client.runtime.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;

/** The rows of the table: each is a fault, and what the server does. */
final class Faults {

    static final String GOOD = "{\"id\": \"a\", \"size\": 1}";
    private static final String ERROR = "{\"error_type\": \"%s\", \"error_code\": %d, \"error\": \"no\"}";

    private Faults() {}

    static List<Fault> all() throws Exception {
        List<Fault> all = new ArrayList<>();
        all.addAll(connections());
        all.addAll(statuses());
        all.addAll(HttpFaults.all());
        all.addAll(answers());
        all.addAll(sizes());
        all.addAll(CharsetFaults.all());
        return all;
    }

    private static List<Fault> connections() throws Exception {
        String group = "Connection";
        Tls tls = Tls.forHost("other.invalid");
        return List.of(
                new Fault(
                        group,
                        "connection refused",
                        (n, s, out) -> false,
                        builder -> builder.baseUrl("http://127.0.0.1:" + closedPort() + "/")),
                new Fault(
                        group,
                        "unknown host",
                        (n, s, out) -> false,
                        builder -> builder.baseUrl("https://a.invalid/")
                                .okHttpClient(new OkHttpClient.Builder()
                                        .dns(host -> {
                                            throw new UnknownHostException(host);
                                        })
                                        .build())),
                new Fault(
                        group,
                        "certificate that is not trusted",
                        (n, s, out) -> false,
                        builder -> builder.baseUrl("https://127.0.0.1:" + tls.port() + "/")),
                new Fault(
                        group,
                        "certificate for another host",
                        (n, s, out) -> false,
                        builder -> builder.baseUrl("https://127.0.0.1:" + tls.port() + "/")
                                .okHttpClient(tls.trusting())),
                new Fault(
                        group,
                        "proxy that answers the CONNECT with 407",
                        (n, s, out) -> html(out, 407, "Proxy-Authenticate: Basic realm=\"p\"\r\n"),
                        builder -> builder.baseUrl("https://a.invalid/")),
                new Fault(
                        group,
                        "`localhost` that is another machine",
                        (n, s, out) -> json(out, 200, GOOD),
                        builder -> builder.baseUrl(
                                        builder.toString().replaceFirst(".*127.0.0.1:(\\d+).*", "http://localhost:$1/"))
                                .okHttpClient(new OkHttpClient.Builder()
                                        .dns(host -> List.of(otherAddress()))
                                        .build())),
                new Fault(
                        group,
                        "no answer within the read timeout",
                        (n, s, out) -> {
                            Thread.sleep(20_000);
                            return false;
                        },
                        builder -> builder.readTimeout(Duration.ofMillis(700))),
                new Fault(
                        group,
                        "one byte in 50 ms for ever, deadline 600 ms",
                        (n, s, out) -> {
                            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
                            for (int i = 0; i < 200; i++) {
                                out.write(' ');
                                out.flush();
                                Thread.sleep(50);
                            }
                            return false;
                        },
                        builder -> builder.callTimeout(Duration.ofMillis(600))),
                Fault.of(group, "closed before the answer", (n, s, out) -> false),
                Fault.of(group, "reset before the answer", (n, s, out) -> reset(s)),
                Fault.of(group, "closed in the body (Content-Length)", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\": \"a\"");
                    return false;
                }),
                Fault.of(group, "closed in the body (chunked)", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n");
                    return false;
                }),
                Fault.of(group, "reset in the body", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\": \"a\"");
                    out.flush();
                    Thread.sleep(50);
                    return reset(s);
                }),
                Fault.of(group, "closed in the body (neither length nor chunks)", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\": \"a\"");
                    return false;
                }),
                Fault.of(group, "`Content-Length: -5`", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + GOOD);
                    return false;
                }),
                Fault.of(group, "what is no HTTP", (n, s, out) -> {
                    write(out, "SSH-2.0-OpenSSH_9.2\r\n\r\n");
                    return false;
                }),
                Fault.of(
                        group,
                        "first attempt reset, then good",
                        (n, s, out) -> n == 0 ? reset(s) : json(out, 200, GOOD)),
                new Fault(
                        group,
                        "interceptor that sends the request twice",
                        (n, s, out) -> json(out, 200, GOOD),
                        builder -> builder.okHttpClient(new OkHttpClient.Builder()
                                .addInterceptor(chain -> {
                                    chain.proceed(chain.request()).close();
                                    return chain.proceed(chain.request());
                                })
                                .build())),
                new Fault(
                        group,
                        "interceptor that leads to plain http elsewhere",
                        (n, s, out) -> json(out, 200, GOOD),
                        builder -> builder.okHttpClient(new OkHttpClient.Builder()
                                .addInterceptor(chain -> chain.proceed(chain.request()
                                        .newBuilder()
                                        .url("http://a.invalid/")
                                        .build()))
                                .build())));
    }

    private static List<Fault> statuses() {
        String group = "Status";
        return List.of(
                Fault.of(group, "502 with HTML", (n, s, out) -> html(out, 502, "")),
                Fault.of(group, "503 with HTML", (n, s, out) -> html(out, 503, "")),
                Fault.of(group, "503 with `Retry-After: 0`", (n, s, out) -> html(out, 503, "Retry-After: 0\r\n")),
                Fault.of(group, "503 with `Retry-After: 3600`", (n, s, out) -> html(out, 503, "Retry-After: 3600\r\n")),
                Fault.of(
                        group,
                        "503 with a date as `Retry-After`, then good",
                        (n, s, out) -> n == 0
                                ? html(
                                        out,
                                        503,
                                        "Date: Mon, 02 Nov 2026 10:00:00 GMT\r\n"
                                                + "Retry-After: Mon, 02 Nov 2026 10:00:01 GMT\r\n")
                                : json(out, 200, GOOD)),
                Fault.of(group, "504 with HTML", (n, s, out) -> html(out, 504, "")),
                Fault.of(group, "429 with HTML", (n, s, out) -> html(out, 429, "")),
                Fault.of(group, "500 with HTML", (n, s, out) -> html(out, 500, "")),
                Fault.of(group, "500 without a body", (n, s, out) -> answer(out, 500, "", new byte[0])),
                Fault.of(group, "407 without a proxy", (n, s, out) -> html(out, 407, "")),
                Fault.of(group, "408", (n, s, out) -> html(out, 408, "")),
                Fault.of(group, "401 with HTML", (n, s, out) -> html(out, 401, "")),
                Fault.of(group, "302", (n, s, out) -> html(out, 302, "Location: /elsewhere\r\n")),
                Fault.of(group, "308", (n, s, out) -> html(out, 308, "Location: /elsewhere\r\n")),
                Fault.of(group, "204", (n, s, out) -> write(out, "HTTP/1.1 204 No Content\r\n\r\n")),
                Fault.of(group, "205", (n, s, out) -> answer(out, 205, "", new byte[0])),
                error(404, "ApiErrorDoesNotExist", 3),
                error(503, "ApiErrorServiceTemporarilyUnavailable", 11),
                error(403, "ApiErrorThrottled", 12),
                error(500, "ApiErrorInternalError", 2),
                error(200, "ApiErrorDoesNotExist", 3),
                Fault.of(
                        group,
                        "200 with `error_type` and no code",
                        (n, s, out) -> json(out, 200, "{\"error_type\": \"ApiErrorForbidden\"}")),
                Fault.of(
                        group,
                        "403 with `{\"detail\": ...}`",
                        (n, s, out) -> json(out, 403, "{\"detail\": \"Not logged in\"}")));
    }

    private static Fault error(int status, String type, int code) {
        return Fault.of(
                "Status",
                status + " with the API's `" + type + "`",
                (n, s, out) -> json(out, status, String.format(ERROR, type, code)));
    }

    private static List<Fault> answers() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("nothing", "");
        bodies.put("`null`", "null");
        bodies.put("`{}`", "{}");
        bodies.put("`[1]`", "[1]");
        bodies.put("`{\"detail\": \"Not logged in\"}`", "{\"detail\": \"Not logged in\"}");
        bodies.put("JSON that ends too early", "{\"id\": \"a\", ");
        bodies.put("two results", GOOD + GOOD);
        bodies.put("an HTML page", "<!DOCTYPE html><title>Log in</title>");
        bodies.put("a whole number with a fraction", "{\"id\": \"a\", \"size\": 1.5}");
        bodies.put("a list with `null` in it", "{\"id\": \"a\", \"names\": [\"x\", null]}");
        bodies.put("half of a surrogate pair", "{\"id\": \"\\ud83d\"}");
        bodies.put("a whole surrogate pair", "{\"id\": \"\\ud83d\\ude00\"}");
        bodies.put("a key that is not documented", "{\"id\": \"a\", \"new\": [1]}");
        bodies.put("a key twice", "{\"id\": \"a\", \"id\": \"b\"}");
        bodies.put("a key twice, one of them `null`", "{\"id\": \"a\", \"id\": null}");
        bodies.put("a key twice that is not documented", "{\"id\": \"a\", \"new\": 1, \"new\": 2}");
        bodies.put("a number beyond 64 bits", "{\"id\": \"a\", \"size\": 99999999999999999999}");
        bodies.put("a number beyond 64 bits, as text", "{\"id\": \"a\", \"size\": \"99999999999999999999\"}");
        bodies.put("`NaN`", "{\"id\": \"a\", \"price\": NaN}");
        bodies.put("a Boolean instead of a number", "{\"id\": \"a\", \"size\": true}");
        bodies.put("a dictionary instead of text", "{\"id\": {\"x\": 1}}");
        bodies.put("`false`", "false");
        bodies.put("words", "\"not logged in\"");
        bodies.put("an empty text", "\"\"");
        bodies.put("an empty text instead of a number", "{\"id\": \"a\", \"size\": \"\"}");
        bodies.put(
                "an error of JSON-RPC",
                "{\"jsonrpc\": \"2.0\", \"error\": {\"code\": 4, \"message\": \"no\"}, \"id\": \"a\"}");
        bodies.put(
                "a result that is an error as well",
                "{\"id\": \"a\", \"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"no\"}");
        bodies.put("an error in a list", "[" + String.format(ERROR, "ApiErrorForbidden", 4) + "]");
        bodies.put("an error in a dictionary", "{\"result\": " + String.format(ERROR, "ApiErrorForbidden", 4) + "}");
        bodies.put("a comment in JSON", "{\"id\": \"a\" /* b */}");
        bodies.put("only keys that are not documented", "{\"new\": 1, \"newer\": 2}");
        List<Fault> all = new ArrayList<>();
        bodies.forEach((name, body) -> all.add(Fault.of("200 with", name, (n, s, out) -> json(out, 200, body))));
        return all;
    }

    private static List<Fault> sizes() throws IOException {
        String group = "Size";
        byte[] bomb = bomb(64 << 20);
        String digits = "9".repeat(1 << 20);
        return List.of(
                Fault.of(
                        group,
                        "64 MiB of spaces in 64 KiB of gzip, 200",
                        (n, s, out) -> answer(out, 200, "Content-Encoding: gzip\r\n", bomb)),
                Fault.of(
                        group,
                        "64 MiB of spaces in 64 KiB of gzip, 500",
                        (n, s, out) -> answer(out, 500, "Content-Encoding: gzip\r\n", bomb)),
                Fault.of(group, "endless body", (n, s, out) -> {
                    write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    byte[] chunk = ("10000\r\n" + " ".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 1 << 14; i++) {
                        out.write(chunk);
                    }
                    return false;
                }),
                Fault.of(
                        group,
                        "a number of a million digits",
                        (n, s, out) -> json(out, 200, "{\"id\": \"a\", \"size\": " + digits + "}")),
                Fault.of(
                        group,
                        "a number of a million digits, as text",
                        (n, s, out) -> json(out, 200, "{\"id\": \"a\", \"size\": \"" + digits + "\"}")),
                Fault.of(
                        group,
                        "a price of a million digits, as text",
                        (n, s, out) -> json(out, 200, "{\"id\": \"a\", \"price\": \"0." + digits + "\"}")),
                Fault.of(
                        group,
                        "1e999999999",
                        (n, s, out) ->
                                json(out, 200, "{\"id\": \"a\", \"size\": 1e999999999, \"price\": 1e999999999}")),
                Fault.of(
                        group,
                        "six million empty dictionaries",
                        (n, s, out) -> json(out, 200, "{\"id\": \"a\", \"new\": [" + "{},".repeat(6_000_000) + "{}]}")),
                Fault.of(
                        group,
                        "a hundred thousand lists in one another",
                        (n, s, out) -> json(
                                out,
                                200,
                                "{\"id\": \"a\", \"new\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")));
    }

    static boolean reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        return false;
    }

    private static byte[] bomb(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] block = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < size / block.length; i++) {
                gzip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static int closedPort() {
        try (FaultyServer server = new FaultyServer()) {
            return server.port();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An address that leads here and is no loopback address. */
    private static InetAddress otherAddress() {
        try {
            return InetAddress.getByAddress(new byte[4]);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The proxy of the row about proxies is the faulty server itself. */
    static Things.Builder throughProxy(Things.Builder builder, FaultyServer server) {
        return builder.okHttpClient(new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", server.port())))
                .build());
    }

    static RetryPolicy quick() {
        return RetryPolicy.of(3, Duration.ofMillis(2));
    }
}
