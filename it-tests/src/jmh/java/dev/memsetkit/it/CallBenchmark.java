package dev.memsetkit.it;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.model.DnsZoneInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A call of dns.zone_info over loopback: the client, and what one writes by hand with OkHttp and Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
public class CallBenchmark {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    /** How many records the zone has. */
    @Param({"10", "1000"})
    public int records;

    private LoopbackServer server;
    private MemsetClient memset;
    private OkHttpClient http;
    private ObjectReader reader;
    private String authorization;

    /** A server and both clients. */
    @Setup
    public void start() throws IOException {
        server = new LoopbackServer(zone(records));
        memset = MemsetClient.builder().apiKey(ID).baseUrl(server.url()).build();
        http = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(30)).build();
        reader = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readerFor(DnsZoneInfo.class);
        authorization = Credentials.basic(ID, "x", StandardCharsets.UTF_8);
    }

    static String zone(int records) {
        StringBuilder json = new StringBuilder(
                "{\"domains\": [{\"domain\": \"example.net\", \"zone_id\": \"" + ID + "\"}], \"records\": [");
        for (int i = 0; i < records; i++) {
            json.append(i == 0 ? "" : ", \n")
                    .append("{\"priority\": 0, \"zone_id\": \"" + ID + "\", \"address\": \"192.0.2." + i % 256
                            + "\", \"relative\": false, \"record\": \"host" + i
                            + "\", \"ttl\": 3600, \"type\": \"A\", \"id\": \"" + ID + "\"}");
        }
        return json.append("], \"nickname\": \"n\", \"id\": \"" + ID + "\", \"ttl\": 0}").toString();
    }

    /** Ends them. */
    @TearDown
    public void stop() throws IOException {
        memset.close();
        server.close();
    }

    /** The generated client. */
    @Benchmark
    public DnsZoneInfo client() throws IOException {
        return memset.dns().zoneInfo(ID).execute();
    }

    /** The same by hand. */
    @Benchmark
    public DnsZoneInfo byHand() throws IOException {
        Request request = new Request.Builder()
                .url(server.url() + "dns.zone_info")
                .header("Authorization", authorization)
                .post(new FormBody.Builder().add("id", ID).build())
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("status " + response.code());
            }
            return reader.readValue(response.body().bytes());
        }
    }
}
