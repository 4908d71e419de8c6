package com.example;

import com.sun.net.httpserver.HttpServer;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class BootApp {

    public static void main(String[] args) {
        SpringApplication.run(BootApp.class, args).close();
    }

    /** Answers dns.zone_list with the zones of the configuration. */
    @Bean
    HttpServer server(@Value("${zones}") String zones) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/json/dns.zone_list", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = zones.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Bean
    MemsetClient memset(HttpServer server) {
        return MemsetClient.builder()
                .apiKey("0123456789abcdef0123456789abcdef")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/json/")
                .build();
    }

    @Bean
    CommandLineRunner zones(MemsetClient memset, HttpServer server) {
        return args -> {
            System.out.println("Spring Boot " + SpringBootVersion.getVersion() + " with Jackson "
                    + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION + ", OkHttp " + okhttp3.OkHttp.VERSION
                    + ", Kotlin " + kotlin.KotlinVersion.CURRENT);
            System.out.println("HTTP clients: "
                    + Collections.list(BootApp.class.getClassLoader().getResources("okhttp3/OkHttpClient.class"))
                            .size());
            for (DnsZoneInfo zone : memset.dns().zoneList().execute()) {
                System.out.println("zone " + zone.nickname() + " has " + zone.records().get(0).address() + " and "
                        + zone.unknownKeys());
            }
            server.stop(0);
        };
    }
}
