package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the real API answered, where the recordings lie beside the repository: the fake answers the same bytes. */
class RecordingsAgainstServerTest {

    private static final Path WIRE = Path.of(System.getProperty("memsetkit.root", ".."), "..", "shared", "wire");

    @TestFactory
    Stream<DynamicTest> everyRecording() {
        return files("recordings").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    JsonNode recording = read(file);
                    try (FakeServer server =
                            FakeServer.builder().seed(seedFor(recording)).start()) {
                        play(new Http(server), recording, new HashMap<>());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyScenario() {
        return files("scenarios").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    JsonNode scenario = read(file);
                    ObjectNode seed = Http.JSON.createObjectNode();
                    seed.putArray("dns.zone_info").add(scenario.path("seed_zone"));
                    Map<String, String> ids = new HashMap<>();
                    try (FakeServer server = FakeServer.builder().seed(seed).start()) {
                        for (JsonNode step : scenario.path("steps")) {
                            play(new Http(server), step, ids);
                        }
                    }
                }));
    }

    /** The account before the recorded call, as far as its answer tells. */
    private static ObjectNode seedFor(JsonNode recording) {
        JsonNode body = recording.path("response").path("body");
        ObjectNode seed = Http.JSON.createObjectNode();
        if (recording.path("response").path("status").asInt() != 200) {
            return seed;
        }
        switch (recording.path("api_method").asText()) {
            case "dns.zone_info" -> seed.putArray("dns.zone_info").add(body);
            case "dns.zone_domain_info" -> seed.putArray("dns.zone_domain_info").add(body);
            case "dns.zone_record_create", "dns.zone_record_update", "dns.zone_record_delete" -> {
                ObjectNode zone = Http.JSON
                        .createObjectNode()
                        .put("id", body.path("zone_id").asText())
                        .put("nickname", "")
                        .put("ttl", 0);
                zone.putArray("domains");
                if (!recording.path("api_method").asText().endsWith("create")) {
                    zone.putArray("records").add(body);
                }
                seed.putArray("dns.zone_info").add(zone);
            }
            default -> {
                // dns.reload needs nothing.
            }
        }
        return seed;
    }

    private static void play(Http http, JsonNode step, Map<String, String> ids) {
        JsonNode request = step.path("request");
        JsonNode expected = step.path("response");
        String query = request.path("query").asText();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            query = query.replace(id.getKey(), id.getValue());
        }
        HttpResponse<String> response = http.send(
                request.path("method").asText(),
                request.path("path").asText() + (query.isEmpty() ? "" : "?" + query),
                "application/json",
                "{}");

        assertThat(response.statusCode())
                .as(response.body())
                .isEqualTo(expected.path("status").asInt());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Transfer-Encoding")).contains("chunked");
        String body = response.body();
        JsonNode answered = Http.json(body);
        if (answered.has("id")
                && !answered.path("id").equals(expected.path("body").path("id"))) {
            ids.put(
                    expected.path("body").path("id").asText(),
                    answered.path("id").asText());
        }
        for (Map.Entry<String, String> id : ids.entrySet()) {
            body = body.replace(id.getValue(), id.getKey());
        }
        if (expected.has("body_raw")) {
            assertThat(body).isEqualTo(expected.path("body_raw").asText());
        }
        assertThat(Http.json(body)).isEqualTo(expected.path("body"));
    }

    private static List<Path> files(String folder) {
        if (!Files.isDirectory(WIRE.resolve(folder))) {
            String skipped =
                    "skipped: RecordingsAgainstServerTest, the " + folder + " do not lie beside the repository";
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
        try (Stream<Path> files = Files.list(WIRE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Http.JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
