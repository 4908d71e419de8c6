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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "faults | {\"method\":\"dns.relaod\",\"error\":\"ApiErrorThrottled\"} | method: unknown method dns.relaod,"
                        + " did you mean \"dns.reload\"?",
                "faults | {\"method\":\"system.nothing\",\"status\":503} | unknown method system.nothing",
                "faults | {\"error\":\"ApiErrorThrotled\"} | unknown error of the API: ApiErrorThrotled, did you mean"
                        + " \"ApiErrorThrottled\"?",
                "faults | {\"kind\":\"fire\"} | kind: found fire, expected one of [error, status, reset",
                "faults | {\"status\":503,\"times\":\"2\"} | times: expected a whole number, found \"2\"",
                "faults | {\"status\":503,\"times\":0} | times: expected a positive number",
                "faults | {\"status\":503,\"probability\":true} | probability: expected a number, found true",
                "faults | {\"status\":\"503\"} | status: expected a whole number",
                "faults | {\"status\":99} | status: expected 200 to 599",
                "faults | {\"status\":503,\"retry_after\":-5} | delay: expected none or a positive duration, but was PT-5S",
                "faults | {\"status\":503,\"time\":2} | time: unknown key; expected kind, method",
                "faults | {\"method\":\"dns.reload\"} | expected \"kind\"",
                "faults | [] | expected a JSON object",
                "faults | {\"status\":503 | The body is not valid JSON: unexpected end, at line 1",
                "clock | {} | expected either \"advance\"",
                "clock | {\"advance\":60} | advance: expected a string, found 60",
                "clock | {\"advance\":\"1 minute\"} | advance: found 1 minute, expected a duration such as PT1M",
                "clock | {\"advance_seconds\":\"60\"} | advance_seconds: expected a number",
                "clock | {\"advance_seconds\":-60} | the clock only goes forward"
            })
    void whatIsWrongInARequestIsToldAndNothingIsDone(String path, String body, String told) {
        HttpResponse<String> response = http.send("POST", "/_fake/" + path, "application/json", body, "");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(told);
        assertThat(control("GET", "faults", "")).isEmpty();
    }

    @Test
    void callsOfAMethodThatThereIsNotAreNotNoCalls() {
        assertThat(http.get("/_fake/calls?method=dns.relaod").body()).contains("did you mean \"dns.reload\"?");
        assertThat(http.get("/_fake/calls?mehtod=dns.reload").body())
                .contains("mehtod: unknown; expected method, since");
    }

    @Test
    void aFaultBefallsAMethodByItsFormerNameAndTheMethodsAboutMethods() {
        server.failNext("server.set_penetration_patrol_alert_level", ApiError.THROTTLED);
        server.failNext("system.listMethods", ApiError.THROTTLED);
        server.failNext("server.set_intrusion_detection_alert_level", ApiError.THROTTLED);
        for (int i = 0; i < 2; i++) {
            assertThat(http.post("server.set_penetration_patrol_alert_level", "name=demoaa1&alert_level=3")
                            .statusCode())
                    .isEqualTo(403);
        }
        String list = "<methodCall><methodName>system.listMethods</methodName></methodCall>";
        assertThat(http.send("POST", "/v1/xmlrpc", "text/xml", list).body()).contains("<int>12</int>");
        assertThat(http.send("POST", "/v1/xmlrpc", "text/xml", list).body()).contains("dns.reload");
    }

    private JsonNode control(String method, String path, String body) {
        HttpResponse<String> response = http.send(method, "/_fake/" + path, "application/json", body, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Http.json(response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "advance|PT9223372036854775807S",
        "advance|P2913000D",
        "advance|PT9223372036854775808S",
        "advance_seconds|1e300"
    })
    void theClockStaysWithinTheYearsThatTheApiCanWrite(String sent) {
        String[] keyAndValue = sent.split("\\|");
        String value = keyAndValue[0].equals("advance") ? '"' + keyAndValue[1] + '"' : keyAndValue[1];
        HttpResponse<String> answer =
                http.send("POST", "/_fake/clock", "application/json", "{\"" + keyAndValue[0] + "\": " + value + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(http.call("internal.noop", "")).isEmpty();
        assertThat(http.get("/_fake/clock").statusCode()).isEqualTo(200);
    }

    @Test
    void whatGoesWrongInsideIsAnsweredAndLoggedNeverAnEmptyReply() {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (FakeServer broken = FakeServer.builder()
                .listener(call -> {
                    throw new IllegalStateException("the listener is broken");
                })
                .refusalListener(refused -> {
                    lines.add(refused.line());
                    if (refused.status() == 404) {
                        throw new IllegalStateException("this one too");
                    }
                })
                .start()) {
            Http calls = new Http(broken);
            assertThat(calls.post("dns.zone_list", "").statusCode()).isEqualTo(500);
            assertThat(calls.get("/nowhere").statusCode()).isEqualTo(500);
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).contains("/v1/json/dns.zone_list -> 500: ", "the listener is broken");
            assertThat(lines.get(2)).contains("/nowhere -> 500: ", "this one too");
        }
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        HttpResponse<String> answer = http.send(
                "POST", "/_fake/faults", "application/json", "{\"error\": \"ApiError\", \"times\": 1, \"times\": 2}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("The body is not valid JSON: a key stands twice in one object, at line 1");
        assertThat(http.get("/_fake/faults").body()).isEqualTo("[]");
    }

    @Test
    void anUnknownErrorIsAnsweredWithThoseThatThereAre() {
        HttpResponse<String> answer =
                http.send("POST", "/_fake/faults", "application/json", "{\"error\": \"ApiErrorNope\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ApiErrorNope", "ApiErrorThrottled", "ApiErrorPartnerRestriction");
    }
}
