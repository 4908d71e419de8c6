package com.example.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.client.params.DnsZoneRecordCreate;
import com.example.client.params.Validators;
import com.example.client.value.DnsZoneRecordType;
import com.example.client.value.Ttl;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppTest {

    @Test
    void theGeneratedClientSaysNoBeforeTheServerDoes() {
        ViolationException e = assertThrows(ViolationException.class, () -> DnsZoneRecordCreate.builder()
                .zoneId("0123456789abcdef0123456789abcdef")
                .type(DnsZoneRecordType.A)
                .record("www")
                .address("192.0.2.1")
                .ttl(Ttl.of(7))
                .build());
        assertEquals(1, e.violations().size());
        assertEquals(
                1,
                Validators.of("dns.zone_record_create")
                        .validate(Map.of("zone_id", "0123456789abcdef0123456789abcdef", "type", "A", "record", "www", "address", "192.0.2.1", "ttl", 7))
                        .size());
    }

    @Test
    void thereIsOneHttpClientOnTheClassPath() throws IOException {
        assertEquals(
                1,
                Collections.list(getClass().getClassLoader().getResources("okhttp3/OkHttpClient.class"))
                        .size());
    }
}
