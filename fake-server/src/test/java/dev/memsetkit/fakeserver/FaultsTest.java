package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.ApiError;
import dev.memsetkit.fakeserver.control.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults on demand, by Java and by HTTP. */
class FaultsTest {

    private final FakeServer server = FakeServer.builder().randomSeed(7).start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anErrorOfTheApiBefallsOneMethodOnce() {
        server.failNext("dns.zone_list", ApiError.THROTTLED);
        assertThat(http.call("internal.noop", "")).isEmpty();
        assertThat(http.post("dns.zone_list", "").statusCode()).isEqualTo(403);
        assertThat(http.post("dns.zone_list", "").statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceUnavailableSaysWhenToComeBack() {
        server.fail(Fault.unavailable(Duration.ofSeconds(3)));
        HttpResponse<String> response = http.post("dns.zone_list", "");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("3");
        assertThat(response.body()).contains("<h1>503</h1>");
    }

    @Test
    void aConnectionThatClosesBeforeTheCallChangesNothingAndOneAfterItDoes() {
        server.fail(Fault.of(Fault.Kind.RESET).on("dns.zone_create"));
        assertThatThrownBy(() -> http.post("dns.zone_create", "nickname=a"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(http.call("dns.zone_list", "")).hasSize(1);
        assertThat(server.calls("dns.zone_create")).hasSize(1);

        server.fail(Fault.of(Fault.Kind.RESET_AFTER).on("dns.zone_create"));
        assertThatThrownBy(() -> http.post("dns.zone_create", "nickname=a")).isInstanceOf(UncheckedIOException.class);
        assertThat(http.call("dns.zone_list", "")).hasSize(2);
    }

    @Test
    void anAnswerIsCutOffMalformedSlowOrLate() {
        server.fail(Fault.of(Fault.Kind.TRUNCATED));
        assertThatThrownBy(() -> http.post("dns.zone_list", "")).isInstanceOf(UncheckedIOException.class);

        server.fail(Fault.of(Fault.Kind.MALFORMED));
        String half = http.post("dns.zone_list", "").body();
        assertThatThrownBy(() -> Http.JSON.readTree(half)).isInstanceOf(IOException.class);

        for (Fault.Kind kind : new Fault.Kind[] {Fault.Kind.SLOW_BODY, Fault.Kind.LATENCY}) {
            server.fail(Fault.of(kind).after(Duration.ofMillis(300)));
            long start = System.nanoTime();
            assertThat(http.post("dns.zone_list", "").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(250));
        }
    }

    @Test
    void chanceBefallsSomeCallsAndNotOthers() {
        server.fail(Fault.error(ApiError.INTERNAL_ERROR).times(-1).probability(0.5));
        int failed = 0;
        for (int i = 0; i < 100; i++) {
            failed += http.post("internal.noop", "").statusCode() == 500 ? 1 : 0;
        }
        assertThat(failed).isBetween(25, 75);
        server.clearFaults();
        assertThat(http.post("internal.noop", "").statusCode()).isEqualTo(200);
    }

    @Test
    void testsInOtherLanguagesDoTheSameByHttp() {
        assertThat(control("POST", "faults", "{\"method\":\"dns.reload\",\"error\":\"ApiErrorThrottled\"}")
                        .path(0)
                        .path("kind")
                        .asText())
                .isEqualTo("error");
        assertThat(http.post("dns.reload", "").statusCode()).isEqualTo(403);
        String job = http.call("dns.reload", "").path("id").asText();
        control("POST", "clock", "{\"advance\":\"PT1M\"}");
        assertThat(http.call("job.status", "id=" + job).path("finished").asBoolean())
                .isTrue();
        assertThat(control("GET", "calls?method=dns.reload", "")).hasSize(2);

        JsonNode state = control("GET", "state", "");
        http.call("dns.zone_create", "nickname=x");
        assertThat(control("PUT", "state", state.toString())).isEqualTo(state);
        assertThat(http.call("dns.zone_list", "")).hasSize(1);
        control("POST", "reset", "");
        assertThat(control("GET", "calls", "")).isEmpty();

        assertThat(http.send("POST", "/_fake/faults", "", "{\"kind\":\"fire\"}").body())
                .contains("kind: found fire");
        assertThat(http.send("POST", "/_fake/clock", "", "{\"advance\":\"-PT1M\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.send("PUT", "/_fake/state", "", "{\"nope\":[]}").body()).contains("nope: unknown method");
        assertThat(http.send("GET", "/_fake/nothing", "", "").statusCode()).isEqualTo(404);
    }

    private JsonNode control(String method, String path, String body) {
        HttpResponse<String> response = http.send(method, "/_fake/" + path, "application/json", body, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response.body());
    }
}
