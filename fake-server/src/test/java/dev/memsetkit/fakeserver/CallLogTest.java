package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.fakeserver.control.RefusedRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the log says: every request a bounded line, nothing that a terminal obeys, no secret. */
class CallLogTest {

    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200b-\\u200f\\u202a-\\u202e\\u2028\\u2029]");
    private static final String SECRET = "correct-horse-battery";

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final FakeServer server = FakeServer.builder()
            .listener(call -> lines.add(call.line()))
            .refusalListener(request -> lines.add(request.line()))
            .controlListener(request -> lines.add(request.line()))
            .start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void controlCharactersAreEscapedWhereverTheyCome() {
        http.get("/v1/json/dns.%1b%5b2J%0a12:00:00%20json%20fake?%0d%1bname=%e2%80%ae%c2%9bvalue%00");
        http.post("memstore.user.create", "name=msdemoaa1&username=a%1b%5b31m&password=p&enabled=1");
        http.get("/nowhere%1b");
        assertThat(lines).hasSize(3).noneMatch(line -> OBEYED.matcher(line).find());
        assertThat(lines.get(0)).contains("dns.\\u001b[2J\\u000a12:00:00");
    }

    @Test
    void aLineIsBoundedWhateverWasSent() {
        http.post("x".repeat(5_000), "y".repeat(50_000) + "=" + "z".repeat(50_000));
        http.get("/" + "p".repeat(5_000));
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(1_000));
    }

    @Test
    void whatIsNoCallHasALineToo() throws IOException {
        http.send("POST", "/v1/jsonrpc", "application/json", "{\"" + SECRET);
        http.send("POST", "/v1/jsonrpc", "application/json", "[]");
        http.send("POST", "/v1/jsonrpc", "application/json", "[1, {}, null]");
        http.send("POST", "/v1/xmlrpc", "text/xml", "<methodCall>" + SECRET);
        http.send("DELETE", "/v1/xmlrpc", "", "");
        http.send("GET", "/elsewhere?api_key=" + SECRET, "", "");
        http.send("POST", "/_fake/faults", "", SECRET);
        RawRequest.status(
                server, "POST /v1/json/internal.noop HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
        assertThat(server.refusedRequests())
                .extracting(RefusedRequest::status)
                .containsExactly(200, 200, 200, 200, 405, 404, 400, 413);
        assertThat(lines).hasSize(8).noneMatch(line -> line.contains(SECRET));
        assertThat(lines.get(0))
                .isEqualTo("POST /v1/jsonrpc -> 200: Parse error: unexpected end, at line 1, column 24");
        assertThat(lines.get(2)).contains("3 of 3 items are no calls");
        assertThat(Http.json(http.get("/_fake/refused?since=7").body())).hasSize(1);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void callsThatAreRefusedBeforeTheyAreReadAreCallsAllTheSame() {
        http.post("service.info", "parameters=" + SECRET);
        http.post("service.info/demoaa1", "name=other");
        http.send(
                "POST", "/v1/jsonrpc", "", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"service.info\",\"params\":[1]}");
        http.send(
                "POST",
                "/v1/xmlrpc",
                "",
                "<methodCall><methodName>service.info</methodName><params><param><value>x"
                        + "</value></param></params></methodCall>");
        http.send("POST", "/v1/xmlrpc", "", "<methodCall><methodName>system.listMethods</methodName></methodCall>");
        assertThat(server.calls("service.info"))
                .hasSize(4)
                .allSatisfy(call -> assertThat(call.error()).isEqualTo("ApiErrorBadParameters"));
        assertThat(server.calls("system.listMethods")).hasSize(1);
        assertThat(lines).hasSize(5).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void noSecretStandsInALineOrInWhatIsKept() {
        String key = http.call("apikey.create", "comment=c").path("key").asText();
        http.call("apikey.info", "id=" + key);
        http.call("apikey.list", "");
        http.post("apikey.delete", "id=" + key);
        http.post("memshell.enable", "name=demoaa1&password=" + SECRET);
        http.post("memstore.user.set_password", "name=msdemoaa1&username=backup&password=" + SECRET);
        http.post("memstore.user.set_password", "name=msdemoaa1&username=backup&pasword=" + SECRET);
        http.post("openstack.user.create", "username=u&password=" + SECRET + "&email=a@example.com&enabled=1");
        String partnerKey = http.call(
                        "partner.account.create",
                        "user_email=a@example.com&user_title=Mr&user_forename=A&user_surname=B&user_phone=0123456789"
                                + "&user_address=c&user_town=d&user_statecounty=e&user_country=GB&user_postcode=f")
                .at("/api_key/key")
                .asText();
        List<ReceivedCall> calls = server.calls();
        assertThat(partnerKey).isNotEmpty();
        assertThat(lines + calls.toString() + http.get("/_fake/calls").body())
                .doesNotContain(SECRET, key, partnerKey, server.apiKey());
    }

    @Test
    void aKeyIsHiddenWhereverItStandsInARequest() {
        http.call("service.list", "");
        for (String key : List.of(server.apiKey(), server.apiKey().toUpperCase(Locale.ROOT), "5f".repeat(16))) {
            http.post("dns.zone_create", "nickname=" + key);
            http.post("dns.zone_create", "nickname=a&x" + key + "=1");
            http.post(key, "");
            http.post("service.info/" + key, "");
            http.post("service.info/other", "name=" + key);
            http.get("/" + key + "/x");
            http.get("/x%2F" + key.replace("5", "%35").replace("a", "%61"));
            http.get("/_fake/calls?method=" + key);
            http.get("/_fake/" + key);
            http.send(key, "/v1/json/service.list", "", "");
            http.send(
                    "POST",
                    "/v1/jsonrpc",
                    "",
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x." + key + "\",\"params\":{}}");
            http.post("internal.echo", "string=see" + key + "s");
        }
        String shown = lines
                + server.calls().toString()
                + server.refusedRequests()
                + http.get("/_fake/calls").body()
                + http.get("/_fake/refused").body();
        assertThat(shown.replace("%35", "5").replace("%61", "a"))
                .doesNotContainIgnoringCase(server.apiKey(), "5f".repeat(16))
                .contains("nickname=(hidden)");
        assertThat(lines).hasSize(1 + 3 * 12);
    }

    @Test
    void idsAreShownThoughTheyLookLikeKeys() {
        String id = http.call("dns.zone_create", "nickname=n").path("id").asText();
        http.call("dns.zone_info", "id=" + id);
        assertThat(server.calls("dns.zone_info").get(0).parameters().path("id").asText())
                .isEqualTo(id);
        assertThat(lines.get(1)).contains(id);
        String missing = "9a".repeat(16);
        http.post("firewalling.rule_delete", "rule_id=" + missing);
        assertThat(server.calls("firewalling.rule_delete").get(0).message()).contains(missing);
    }

    @Test
    void ofAMethodThatNobodyKnowsNoValueIsShown() {
        http.post("memshell.set_passwort", "nw=hunter2e&x=1");
        assertThat(lines.get(0)).startsWith("json memshell.set_passwort nw=(hidden) x=(hidden) -> ");
    }

    @Test
    void manyLargeCallsDoNotFillTheMemory() {
        String large = "string=" + "x".repeat(2_000_000);
        for (int i = 0; i < 60; i++) {
            http.call("internal.echo", large);
        }
        long kept = 0;
        for (ReceivedCall call : server.calls("internal.echo")) {
            kept += call.parameters().toString().length()
                    + call.result().toString().length();
        }
        assertThat(server.calls("internal.echo")).hasSize(60);
        assertThat(kept).isLessThan(55_000_000);
        assertThat(server.calls().get(59).parameters().path("string").asText()).hasSize(2_000_000);
    }

    @Test
    void aControlRequestThatChangesSomethingHasALineAndOneThatOnlyAsksHasNone() {
        String state = http.get("/_fake/state").body();
        http.get("/_fake/clock");
        http.get("/_fake/faults");
        http.get("/_fake/calls");
        http.get("/_fake/refused");
        assertThat(lines).isEmpty();

        http.send("POST", "/_fake/faults", "", "{\"method\": \"dns.reload\", \"error\": \"ApiErrorThrottled\"}");
        http.send("POST", "/_fake/faults", "", "{\"kind\": \"reset\", \"times\": -1, \"probability\": 0.5}");
        http.send("DELETE", "/_fake/faults", "", "");
        http.send("POST", "/_fake/clock", "", "{\"advance\": \"PT1M\"}");
        http.send("PUT", "/_fake/state", "", state);
        http.send("DELETE", "/_fake/calls", "", "");
        http.send("POST", "/_fake/reset", "", "");
        assertThat(lines)
                .hasSize(7)
                .contains(
                        "POST /_fake/faults -> 200: planned ApiErrorThrottled for the next call of dns.reload",
                        "POST /_fake/faults -> 200: planned reset for all calls, by a chance of 0.5",
                        "DELETE /_fake/faults -> 200: the faults to come are forgotten",
                        "PUT /_fake/state -> 200: another account",
                        "DELETE /_fake/calls -> 200: the calls are forgotten",
                        "POST /_fake/reset -> 200: back to the start");
        assertThat(lines.get(3)).startsWith("POST /_fake/clock -> 200: the clock moved on by PT1M to ");
    }
}
