package dev.memsetkit.fakeserver.http;

import com.sun.net.httpserver.HttpExchange;
import dev.memsetkit.fakeserver.control.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sends replies as the API does, and what goes wrong on the way. */
final class ReplySender {

    private static final int PIECES = 10;

    private ReplySender() {}

    static void send(HttpExchange exchange, HttpReply reply, boolean last) throws IOException {
        for (Fault fault : reply.faults()) {
            if (fault.kind() == Fault.Kind.LATENCY) {
                sleep(fault.delay().toMillis());
            }
        }
        for (Fault fault : reply.faults()) {
            switch (fault.kind()) {
                case RESET, RESET_AFTER -> {
                    return; // The exchange is closed without an answer.
                }
                case STATUS -> {
                    sendStatus(exchange, fault);
                    return;
                }
                case TRUNCATED -> {
                    truncated(exchange, reply);
                    return;
                }
                case MALFORMED -> {
                    write(exchange, reply, Arrays.copyOf(reply.body(), reply.body().length / 2), 0, last);
                    return;
                }
                case SLOW_BODY -> {
                    write(exchange, reply, reply.body(), fault.delay().toMillis() / PIECES, last);
                    return;
                }
                default -> {
                    // Errors of the API are in the reply already.
                }
            }
        }
        write(exchange, reply, reply.body(), 0, last);
    }

    private static void headers(HttpExchange exchange, HttpReply reply, boolean last) {
        exchange.getResponseHeaders().set("Server", "nginx");
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.getResponseHeaders().set("Connection", last || isLast(exchange) ? "close" : "keep-alive");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
    }

    /** Whether the client wants the connection to end. */
    private static boolean isLast(HttpExchange exchange) {
        List<String> asked = exchange.getRequestHeaders().getOrDefault("Connection", List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(option -> option.strip().toLowerCase(Locale.ROOT))
                .toList();
        return "HTTP/1.0".equals(exchange.getProtocol()) ? !asked.contains("keep-alive") : asked.contains("close");
    }

    private static void write(HttpExchange exchange, HttpReply reply, byte[] body, long pause, boolean last)
            throws IOException {
        headers(exchange, reply, last);
        if (body.length == 0) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), 0); // Chunked, as recorded.
        try (OutputStream out = exchange.getResponseBody()) {
            if (pause == 0) {
                out.write(body);
                return;
            }
            int size = Math.max(1, body.length / PIECES);
            for (int start = 0; start < body.length; start += size) {
                out.write(body, start, Math.min(size, body.length - start));
                out.flush();
                sleep(pause);
            }
        }
    }

    private static void sendStatus(HttpExchange exchange, Fault fault) throws IOException {
        HttpReply page = HttpReply.of(
                fault.status(),
                "text/html",
                ("<html><head><title>" + fault.status() + "</title></head><body><h1>" + fault.status()
                                + "</h1></body></html>\n")
                        .getBytes(StandardCharsets.US_ASCII));
        if (!fault.delay().isZero()) {
            page = page.with(
                    "Retry-After", Long.toString(Math.max(1, fault.delay().toSeconds())));
        }
        write(exchange, page, page.body(), 0, false);
    }

    /** Fewer bytes than the length says; the server of the JDK then closes the connection. */
    private static void truncated(HttpExchange exchange, HttpReply reply) throws IOException {
        headers(exchange, reply, true);
        exchange.sendResponseHeaders(reply.status(), reply.body().length + 1L);
        exchange.getResponseBody().write(reply.body(), 0, reply.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
