package com.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers dns.zone_list as the API documents it, and no other method. */
public final class StubServer implements AutoCloseable {

    private static final String ZONES = """
            [{"id": "0123456789abcdef0123456789abcdef", "nickname": "example", "ttl": 300, "domains": [],
              "records": [{"id": "fedcba9876543210fedcba9876543210", "zone_id": "0123456789abcdef0123456789abcdef",
                           "type": "A", "record": "www", "address": "192.0.2.1", "priority": 0, "ttl": 0,
                           "relative": false}],
              "invented_later": 1}]
            """;

    private final HttpServer server;

    public StubServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/json/dns.zone_list", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = ZONES.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/json/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
