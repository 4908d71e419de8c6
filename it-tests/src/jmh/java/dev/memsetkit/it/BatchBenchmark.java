package dev.memsetkit.it;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.runtime.Batch;
import dev.memsetkit.client.runtime.Transport;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A batch of 100 calls by JSON-RPC against 100 calls, on loopback. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BatchBenchmark {

    private static final int CALLS = 100;
    private static final Pattern REQUEST = Pattern.compile("\\{\"jsonrpc\":\"2.0\",\"id\":\"(\\d+)\"");
    private static final String RESULT = "{\"jsonrpc\":\"2.0\",\"id\":\"%s\",\"result\":{\"domain\":\"a.example\","
            + "\"zone_id\":\"f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0\"}}";

    private final MockWebServer server = new MockWebServer();
    private MemsetClient memset = MemsetClient.builder().apiKey("f".repeat(32)).build();

    /** Starts the server. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String body = request.getBody() == null ? "" : request.getBody().utf8();
                StringBuilder answer = new StringBuilder();
                REQUEST.matcher(body).results().forEach(found -> answer.append(answer.isEmpty() ? "" : ",")
                        .append(String.format(RESULT, found.group(1))));
                return new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body(body.startsWith("[") ? "[" + answer + "]" : answer.toString())
                        .build();
            }
        });
        server.start();
        memset = MemsetClient.builder()
                .apiKey("f".repeat(32))
                .transport(Transport.JSON_RPC)
                .baseUrl(server.url("/v1/jsonrpc").toString())
                .build();
    }

    /** Ends it. */
    @TearDown(Level.Trial)
    public void stop() {
        memset.close();
        server.close();
    }

    @Benchmark
    public boolean batch() {
        Batch batch = memset.batch();
        for (int i = 0; i < CALLS; i++) {
            batch.add(memset.dns().zoneDomainInfo("a.example"));
        }
        return batch.execute();
    }

    @Benchmark
    public Object calls() throws IOException {
        Object last = "";
        for (int i = 0; i < CALLS; i++) {
            last = memset.dns().zoneDomainInfo("a.example").execute();
        }
        return last;
    }
}
