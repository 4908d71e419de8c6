package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts from JSON, and JSON from accounts. */
class SeedTest {

    private static final String ZONE = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private static ObjectNode json(String text) {
        return (ObjectNode) Http.json(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'nope': []} | seed: nope: unknown method",
                "{'dns.zone_info': {}} | seed: dns.zone_info: expected a list",
                "{'dns.zone_info': [5]} | seed: dns.zone_info[0]: expected an object",
                "{'dns.zone_info': [{'id': 'x'}]} | seed: dns.zone_info[0].id: found \"x\", expected 32 hex digits",
                "{'dns.zone_info': [{'nickname': 'x'}]} | seed: dns.zone_info[0]: expected the key \"id\"",
                "{'server.info': [{'name': 'a', 'ips': [{'adress': 'x'}]}]} | server.info[0].ips[0].adress: unknown key",
                "{'server.info': [{'name': 'a', 'backups': 'yes'}]} | server.info[0].backups: found \"yes\", expected a Boolean",
                "{'server.info': [{'name': 'a'}, {'name': 'a'}]} | server.info[1]: service.info a is there already",
                "{'memstore.user.info': [{'username': 'a'}]} | memstore.user.info[0]: expected the key \"name\"",
                "{'internal.version': [{}]} | internal.version: the method does not describe an object"
            })
    void whatIsWrongIsToldWithItsPlace(String seed, String message) {
        assertThatThrownBy(() -> FakeServer.builder().seed(json(seed)).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoJsonIsToldWithItsLine() throws IOException {
        Path seed = folder.resolve("shop.json");
        Files.writeString(seed, "{\n \"dns.zone_info\": [}\n");
        assertThatThrownBy(() -> FakeServer.builder().seed(seed).start())
                .hasMessageContaining("shop.json: Unexpected close marker '}': expected ']', at line 2, column 20");
    }

    @Test
    void whatIsLeftOutIsAnsweredAsNothingAndNoted() {
        try (FakeServer server = FakeServer.builder()
                .seed(json("{'dns.zone_info': [{'id': '" + ZONE + "'}], 'server.info': [{'name': 'a1'}]}"))
                .start()) {
            Http http = new Http(server);
            assertThat(http.call("dns.zone_info", "id=" + ZONE).path("nickname").asText())
                    .isEmpty();
            assertThat(http.call("server.list", "")).hasSize(1);
            assertThat(server.seedNotes())
                    .anyMatch(note -> note.startsWith("dns.zone_info[0].nickname: not in the seed"));
        }
    }

    @Test
    void listsThatWereAnsweredCanBePastedIn() {
        try (FakeServer first = FakeServer.builder().start()) {
            Http http = new Http(first);
            ObjectNode seed = Http.JSON.createObjectNode();
            seed.putArray("server.list").add(http.call("server.list", ""));
            seed.putArray("dns.zone_list").addAll((ArrayNode) http.call("dns.zone_list", ""));
            seed.putArray("openstack.list_projects").add(http.call("openstack.list_projects", ""));
            try (FakeServer second = FakeServer.builder().seed(seed).start()) {
                Http other = new Http(second);
                for (String method : new String[] {"server.list", "dns.zone_list", "openstack.list_projects"}) {
                    assertThat(other.call(method, "")).isEqualTo(http.call(method, ""));
                }
            }
        }
    }

    @Test
    void namesFromBeforeRelease17ArePresentOnesInTheSeed() {
        try (FakeServer server = FakeServer.builder()
                .seed(json("{'server.info': [{'name': 'a1', 'penetration_patrol': 'managed',"
                        + " 'penetration_patrol_alert_level': 10, 'renewal_price_amount': '30.00'}]}"))
                .start()) {
            JsonNode info = new Http(server).call("server.info", "name=a1");
            assertThat(info.path("intrusion_detection").asText()).isEqualTo("managed");
            assertThat(info.path("renewal_price_amount").asDouble()).isEqualTo(30.0);
        }
    }

    @Test
    void theStateIsASeedOfTheSameAccount() {
        try (FakeServer server = FakeServer.builder().start()) {
            ObjectNode state = server.state();
            try (FakeServer again = FakeServer.builder().seed(state).start()) {
                assertThat(again.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void theStateOutlivesTheServer() {
        Path file = folder.resolve("account.json");
        String job;
        try (FakeServer server = FakeServer.builder().state(file).start()) {
            Http http = new Http(server);
            job = http.call("create.memstore", "sku=CLOUDF5&dry_run=0")
                    .path("job")
                    .path("id")
                    .asText();
            http.call("dns.zone_create", "nickname=kept");
        }
        try (FakeServer server = FakeServer.builder().state(file).start()) {
            Http http = new Http(server);
            assertThat(http.call("dns.zone_list", "")).hasSize(2);
            server.clock().advance(Duration.ofMinutes(1));
            String made = http.call("job.status", "id=" + job).path("service").asText();
            assertThat(http.call("memstore.user.list", "name=" + made)).hasSize(1);
        }
        assertThat(folder.toFile().list()).containsExactly("account.json");
    }

    @Test
    void aResetGoesBackToTheSeed() {
        try (FakeServer server = FakeServer.builder().start()) {
            Http http = new Http(server);
            http.call("dns.zone_create", "nickname=gone");
            String key = server.apiKey();
            server.reset();
            assertThat(server.apiKey()).as("clients keep their key").isEqualTo(key);
            assertThat(http.call("dns.zone_list", "")).hasSize(1);
            assertThat(server.calls()).hasSize(1);
        }
    }

    @Test
    void aStateBehindALinkIsOneAccountAndTheLinkStays() throws IOException {
        Path file = folder.resolve("kept.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("kept.json"));
        try (FakeServer server = FakeServer.builder().state(link).start()) {
            new Http(server).call("dns.zone_create", "nickname=mine");
            for (Path name : List.of(file, link)) {
                assertThatThrownBy(() -> FakeServer.builder().state(name).start())
                        .hasMessageContaining("another server keeps its own there");
            }
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).isRegularFile().content().contains("\"mine\"");
    }

    @Test
    void aStateThatCannotBeWrittenLeavesNothingBesideIt() throws IOException {
        Path file = folder.resolve("kept.json");
        try (FakeServer server = FakeServer.builder().state(file).start()) {
            Files.delete(file);
            Files.createDirectories(file.resolve("in the way"));
            assertThat(new Http(server).refusal("dns.zone_create", "nickname=mine"))
                    .contains("cannot write the state to");
            assertThat(folder.resolve("kept.json.new")).doesNotExist();
        }
    }
}
