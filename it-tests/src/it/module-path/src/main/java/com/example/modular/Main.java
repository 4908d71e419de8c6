package com.example.modular;

import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiErrorDoesNotExistException;
import dev.memsetkit.client.model.DnsZoneDomainInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Calls a server on this machine, once well and once with an error. */
public final class Main {

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(server, "dns.zone_domain_info", 200, "{\"domain\": \"example.net\", \"zone_id\": \"z\"}");
        answer(
                server,
                "dns.zone_info",
                404,
                "{\"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"gone\"}");
        server.start();
        MemsetClient memset = MemsetClient.builder()
                .apiKey("0123456789abcdef0123456789abcdef")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .build();

        DnsZoneDomainInfo info = memset.dns().zoneDomainInfo("example.net").execute();
        System.out.println("found " + info.domain() + " in " + Main.class.getModule());
        try {
            memset.dns().zoneInfo("0123456789abcdef0123456789abcdef").execute();
        } catch (ApiErrorDoesNotExistException e) {
            System.out.println("refused: " + e.getMessage());
        }
        server.stop(0);
        System.exit(0);
    }

    private static void answer(HttpServer server, String method, int status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext("/" + method, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
