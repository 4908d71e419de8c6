package com.example;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.io.IOException;
import java.util.Collections;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class App {

    public static void main(String[] args) {
        SpringApplication.run(App.class, args).close();
    }

    @Bean
    StubServer server() throws IOException {
        return new StubServer();
    }

    @Bean
    MemsetClient memset(StubServer server) {
        return MemsetClient.builder()
                .apiKey("0123456789abcdef0123456789abcdef")
                .baseUrl(server.url())
                .build();
    }

    @Bean
    CommandLineRunner zones(MemsetClient memset) {
        return args -> {
            System.out.println("Jackson " + com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION + ", OkHttp "
                    + okhttp3.OkHttp.VERSION + ", Kotlin " + kotlin.KotlinVersion.CURRENT);
            System.out.println("HTTP clients: "
                    + Collections.list(App.class.getClassLoader().getResources("okhttp3/OkHttpClient.class"))
                            .size());
            for (DnsZoneInfo zone : memset.dns().zoneList().execute()) {
                System.out.println("zone " + zone.nickname() + " has " + zone.records().get(0).address() + " and "
                        + zone.unknownKeys());
            }
        };
    }
}
