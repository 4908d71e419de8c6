package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites, in a browser on the same machine, neither read nor control the fake. */
class ForeignPagesTest {

    private final FakeServer server = FakeServer.builder().start();
    private final String own = "Host: 127.0.0.1:" + server.port();

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(String method, String path, String... headers) {
        return RawRequest.status(server, RawRequest.of(method, path, "", headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "x", ""})
    void aNameThatWasMadeToMeanThisMachineIsRefused(String host) {
        for (String path : new String[] {"/", "/_fake/state", "/_fake/calls", "/_fake/reset"}) {
            assertThat(status(path.endsWith("reset") ? "POST" : "GET", path, "Host: " + host))
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(server.refusedRequests())
                .hasSize(4)
                .last()
                .satisfies(refused -> assertThat(refused.line()).startsWith("POST /_fake/reset -> 403: Refused: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "memset.localhost", "[::1]", "127.0.0.2"})
    void theNamesOfThisMachineAreKnown(String host) {
        assertThat(status("GET", "/_fake/state", "Host: " + host + ":" + server.port()))
                .isEqualTo(200);
        assertThat(status("GET", "/", "Host: " + host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: http://evil.example/127.0.0.1",
                "Referer: https://evil.example/page",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void whatAPageOfAnotherSiteSendsIsRefused(String header) {
        server.clock();
        for (String call : new String[] {
            "POST /_fake/reset", "PUT /_fake/state", "DELETE /_fake/calls", "POST /_fake/faults", "GET /_fake/state"
        }) {
            String[] parts = call.split(" ");
            assertThat(status(parts[0], parts[1], own, header)).as(call).isEqualTo(403);
        }
    }

    @Test
    void itsOwnPageAndProgramsControlIt() {
        String origin = "Origin: http://127.0.0.1:" + server.port();
        String referer = "Referer: http://127.0.0.1:" + server.port() + "/";
        assertThat(status("POST", "/_fake/reset", own, origin, referer, "Sec-Fetch-Site: same-origin"))
                .isEqualTo(200);
        assertThat(status("POST", "/_fake/reset", own, referer)).isEqualTo(200);
        assertThat(status("POST", "/_fake/reset", own)).isEqualTo(200);
        assertThat(status("GET", "/_fake/state", own, "Sec-Fetch-Site: none")).isEqualTo(200);
    }

    @Test
    void beyondThisMachineTheNamesOfANetworkAreKnownAndThoseOfTheWorldAreNot() {
        try (FakeServer open = FakeServer.builder().host("0.0.0.0").start()) {
            for (String host : new String[] {"memset", "memset:8080", "192.0.2.7:8080", "host.docker.internal"}) {
                assertThat(RawRequest.status(open, RawRequest.of("GET", "/_fake/clock", "", "Host: " + host)))
                        .as(host)
                        .isEqualTo(200);
            }
            assertThat(RawRequest.status(open, RawRequest.of("GET", "/_fake/clock", "", "Host: evil.example")))
                    .isEqualTo(403);
        }
    }

    @Test
    void callsOfTheApiComeUnderAnyNameSinceTheyNeedAKey() {
        assertThat(status("GET", "/v1/json/internal.noop?api_key=" + server.apiKey(), "Host: api.example"))
                .isEqualTo(200);
    }

    @Test
    void aRequestForTwoHostsOrForAnotherInItsFirstLineIsRefused() {
        assertThat(status("GET", "/_fake/state", own, "Host: evil.example")).isEqualTo(403);
        assertThat(status("GET", "http://evil.example/_fake/state", own)).isEqualTo(403);
        assertThat(status("GET", "//evil.example/_fake/state", own)).isNotEqualTo(200);
        assertThat(status("GET", "http://127.0.0.1:" + server.port() + "/_fake/state", own))
                .isEqualTo(200);
    }
}
