package com.example;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.io.IOException;

public final class PlainApp {

    private PlainApp() {}

    public static void main(String[] args) throws IOException {
        try (StubServer server = new StubServer()) {
            MemsetClient memset = MemsetClient.builder()
                    .apiKey("0123456789abcdef0123456789abcdef")
                    .baseUrl(server.url())
                    .build();
            for (DnsZoneInfo zone : memset.dns().zoneList().execute()) {
                System.out.println("zone " + zone.nickname() + " has " + zone.records().get(0).address() + " and "
                        + zone.unknownKeys());
            }
        }
    }
}
