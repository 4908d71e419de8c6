package dev.memsetkit.it;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One call after the start of the JVM, with the client or by hand: prints the milliseconds since main began. */
public final class FirstCall {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    private FirstCall() {}

    /** The argument is {@code client} or {@code hand}. */
    public static void main(String[] args) throws Exception {
        try (LoopbackServer server = new LoopbackServer(CallBenchmark.zone(10))) {
            long start = System.nanoTime();
            DnsZoneInfo zone = args[0].equals("client") ? client(server) : byHand(server);
            System.out.println((System.nanoTime() - start) / 1_000_000 + " " + zone.records().size());
        }
        System.exit(0);
    }

    private static DnsZoneInfo client(LoopbackServer server) throws Exception {
        try (MemsetClient memset =
                MemsetClient.builder().apiKey(ID).baseUrl(server.url()).build()) {
            return memset.dns().zoneInfo(ID).execute();
        }
    }

    private static DnsZoneInfo byHand(LoopbackServer server) throws Exception {
        OkHttpClient http = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(30)).build();
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Request request = new Request.Builder()
                .url(server.url() + "dns.zone_info")
                .header("Authorization", Credentials.basic(ID, "x", StandardCharsets.UTF_8))
                .post(new FormBody.Builder().add("id", ID).build())
                .build();
        try (Response response = http.newCall(request).execute()) {
            return mapper.readValue(response.body().bytes(), DnsZoneInfo.class);
        }
    }
}
