package com.example.jackson;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Reads an answer with keys that nobody knows. */
public final class Main {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = ("{\"id\": \"" + ID + "\", \"nickname\": \"n\", \"ttl\": 3600.0, \"domains\": [], \"new\": {\"a\": [1]},"
                        + " \"records\": [{\"id\": \"" + ID + "\", \"type\": \"A\", \"newer\": true}]}")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (MemsetClient memset = MemsetClient.builder()
                .apiKey(ID)
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .build()) {
            DnsZoneInfo zone = memset.dns().zoneInfo(ID).execute();
            System.out.println("Jackson " + PackageVersion.VERSION + " keeps " + zone.unknownKeys() + " and "
                    + zone.records().get(0).unknownKeys());
        }
        server.stop(0);
    }
}
