package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiException;
import dev.memsetkit.client.runtime.validation.ViolationException;
import dev.memsetkit.fakeserver.ExchangeRecorder;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.Http;
import dev.memsetkit.fakeserver.PlausibleCalls;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.testing.Seed;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fake server records of a session of the client can be replayed as our own exchanges are. */
class RecordAndReplayTest {

    private static final int TRIES = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasRecordedCanBeReplayed() throws Exception {
        long seed = Seed.get();
        System.out.println("RecordAndReplayTest: -Dmemsetkit.seed=" + seed);
        Path file = folder.resolve("calls.ndjson");
        Set<String> succeeded = record(file, new Random(seed));
        assertThat(Files.readString(file)).doesNotContain("(hidden)");

        List<Exchange> exchanges = Exchange.lines(file);
        Set<String> replayed = new TreeSet<>();
        int refusals = 0;
        try (Replay replay = new Replay()) {
            for (Exchange exchange : exchanges) {
                try {
                    replay.play(exchange);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).as("seed %s, %s", seed, exchange).isInstanceOf(ViolationException.class);
                    assertThat(exchange.status())
                            .as("seed %s, %s", seed, exchange)
                            .isEqualTo(400);
                    continue;
                }
                if (exchange.status() == 200) {
                    replayed.add(exchange.method());
                } else {
                    refusals++;
                }
            }
        }
        assertThat(replayed).as("seed %s", seed).isEqualTo(succeeded).hasSizeGreaterThan(140);
        assertThat(refusals).as("refusals that were replayed").isPositive();
    }

    /** Calls each method until it succeeds; which ones did. */
    private static Set<String> record(Path file, Random random) throws Exception {
        PlausibleCalls calls = new PlausibleCalls(random);
        Set<String> succeeded = new TreeSet<>();
        try (ExchangeRecorder recorder = new ExchangeRecorder(file)) {
            for (String name : MethodCatalog.bundled().names()) {
                MethodShape method = MethodCatalog.bundled().method(name).orElseThrow();
                try (FakeServer server = FakeServer.builder().listener(recorder).start();
                        MemsetClient client = MemsetClient.builder()
                                .apiKey(server.apiKey())
                                .baseUrl(server.jsonUrl())
                                .build()) {
                    ClientDriver driver = new ClientDriver(client);
                    for (int i = 0; i < TRIES && !succeeded.contains(name); i++) {
                        ObjectNode parameters = calls.parameters(method, server.state());
                        calls.prepare(method, parameters, new Http(server));
                        if (succeeds(driver, name, parameters)) {
                            succeeded.add(name);
                        }
                    }
                }
            }
        }
        return succeeded;
    }

    private static boolean succeeds(ClientDriver driver, String method, ObjectNode parameters) throws Exception {
        try {
            driver.call(method, parameters).execute();
            return true;
        } catch (ApiException e) {
            return false;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(ViolationException.class);
            return false;
        }
    }
}
