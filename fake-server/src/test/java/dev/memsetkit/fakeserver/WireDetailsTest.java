package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients of the real API send, and what it is known to answer. */
class WireDetailsTest {

    private static final String ZONE = "5f3e2d1c0b9a48768594a3b2c1d0e9f8";

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSlashAtTheEndAnEmptyFormAndAnAmpersandAtTheEndChangeNothing() {
        String list = http.post("dns.zone_list", "").body();
        assertThat(http.post("dns.zone_list/", "").body()).isEqualTo(list);
        assertThat(http.send("GET", "/v1/json/dns.zone_list?api_key=" + server.apiKey() + "&", "", "", "")
                        .body())
                .isEqualTo(list);
        assertThat(http.send("POST", "/v1/json/dns.zone_list", "application/x-www-form-urlencoded", "parameters=%7B%7D")
                        .body())
                .isEqualTo(list);
    }

    @Test
    void aNameMayStandInTheAddressAndAmongTheParametersToo() {
        assertThat(http.get("/v1/json/service.info/demoaa1").statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/json/service.info/demoaa1/").statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/json/service.info/demoaa1/?name=demoaa1").statusCode())
                .isEqualTo(200);
        assertThat(http.get("/v1/json/service.info/demoaa1/?name=demoaa2").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownServiceIsTold() {
        HttpResponse<String> response = http.get("/v1/json/service.info/BADSERVERNAME/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .isEqualTo(
                        "{\n \"error_type\": \"ApiErrorDoesNotExist\", \n \"error_code\": 3, \n \"error\": \"Couldn't"
                                + " find service with name 'BADSERVERNAME'\"\n}");
    }

    @Test
    void keysComeInAnyOfTheKnownWays() {
        String key = server.apiKey();
        for (String credentials : List.of(key + ":x", key + ":", key + ":any thing")) {
            assertThat(http.send("GET", "/v1/json/internal.noop", "", "", credentials)
                            .statusCode())
                    .as(credentials)
                    .isEqualTo(200);
        }
        assertThat(http.send("GET", "/v1/json/internal.noop?api_key=" + key, "", "", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(form("internal.noop", "api_key=" + key).statusCode()).isEqualTo(200);
        assertThat(form("service.info/", "parameters={\"name\":\"demoaa1\",\"api_key\":\"" + key + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(form("internal.noop", "").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> form(String method, String body) {
        return http.send("POST", "/v1/json/" + method, "application/x-www-form-urlencoded", body, "");
    }

    @Test
    void tenBadKeysAreForbiddenTheEleventhIsThrottledAndGoodOnesAreNot() {
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> bad = form("dns.zone_list/", "api_key=wa9aerahhie0eekee9iaphoorovooyia");
            assertThat(bad.statusCode()).isEqualTo(403);
            assertThat(Http.json(bad.body()))
                    .isEqualTo(Http.json(
                            "{\"error_type\":\"ApiErrorForbidden\",\"error_code\":4,\"error\":\"Bad api_key\"}"));
        }
        HttpResponse<String> throttled = form("dns.zone_list/", "api_key=wa9aerahhie0eekee9iaphoorovooyia");
        assertThat(throttled.statusCode()).isEqualTo(403);
        assertThat(Http.json(throttled.body()).path("error_code").asInt()).isEqualTo(12);
        assertThat(http.get("/v1/json/internal.noop").statusCode()).isEqualTo(200);

        server.clock().advance(Duration.ofMinutes(2));
        assertThat(form("dns.zone_list/", "api_key=bad").body()).contains("Bad api_key");
    }

    @Test
    void booleansOfPythonAndEmptyValuesAreUnderstood() {
        JsonNode record = http.call(
                "dns.zone_record_create/",
                "zone_id=" + ZONE + "&priority=0&address=v%3Dspf1+-all&relative=False&record=&ttl=0&type=TXT");
        assertThat(record.path("record").asText()).isEmpty();
        assertThat(record.path("relative").isBoolean()).isTrue();
        assertThat(record.path("ttl").isInt()).isTrue();
        assertThat(http.refusal("dns.zone_record_delete", "id="))
                .isEqualTo("ApiErrorBadParameters: id: This field is required.");
    }

    @Test
    void anUpdateKeepsWhatIsNotSent() {
        JsonNode before = http.call("dns.zone_record_info", "id=2c3d4e5f607148899aabbccddeeff001");
        JsonNode after = http.call("dns.zone_record_update", "id=2c3d4e5f607148899aabbccddeeff001&address=192.0.2.4");
        assertThat(after.path("address").asText()).isEqualTo("192.0.2.4");
        assertThat(after.path("record")).isEqualTo(before.path("record"));
        assertThat(after.path("ttl")).isEqualTo(before.path("ttl"));
    }

    @Test
    void recordsComeByNameWithTheUnderscoreAfterTheLetters() {
        for (String name : List.of("_acme", "Zeta", "alpha", "9", "a-b", "beta")) {
            http.call("dns.zone_record_create", "zone_id=" + ZONE + "&type=A&address=192.0.2.1&record=" + name);
        }
        assertThat(http.call("dns.zone_info", "id=" + ZONE).path("records"))
                .extracting(record -> record.path("record").asText())
                .containsExactly("", "", "9", "a-b", "alpha", "beta", "mail", "www", "Zeta", "_acme");
    }

    @Test
    void whatTheDocumentationForbidsIsWordedAsTheApiDoes() {
        assertThat(http.refusal("dns.zone_create", "nickname=a&ttl=5"))
                .isEqualTo("ApiErrorBadParameters: ttl: Select a valid choice. 5 is not one of the available choices.");
        assertThat(http.refusal("dns.zone_create", "ttl=300"))
                .isEqualTo("ApiErrorBadParameters: nickname: This field is required.");
        assertThat(http.refusal("dns.zone_create", "nickname=" + "n".repeat(251)))
                .isEqualTo(
                        "ApiErrorBadParameters: nickname: Ensure this value has at most 250 characters (it has 251).");
        assertThat(http.refusal("dns.zone_record_create", "zone_id=" + ZONE + "&type=A&address=a&priority=1000"))
                .isEqualTo("ApiErrorBadParameters: priority: Ensure this value is less than or equal to 999.");
        assertThat(http.refusal("dns.zone_record_create", "zone_id=" + ZONE + "&type=A&address=a&ttl=soon"))
                .isEqualTo("ApiErrorBadParameters: ttl: Enter a whole number.");
        assertThat(http.refusal("dns.zone_create", "nickname=a&records=x"))
                .startsWith("ApiErrorBadParameters: records: A List can only be sent as JSON");
        assertThat(http.refusal("dns.zone_create", "nicknane=a&nickname=b")).contains("nicknane");
        assertThat(http.refusal("dns.zone_creat", "nickname=a"))
                .isEqualTo("ApiErrorMethodNotFound: Method not found: dns.zone_creat");
    }

    @Test
    void aBodyThatIsNoFormHasNoEffect() {
        assertThat(http.send("GET", "/v1/json/dns.zone_info?id=" + ZONE, "application/json", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.send("POST", "/v1/json/dns.zone_create", "application/json", "{\"nickname\":\"a\"}")
                        .body())
                .contains("nickname: This field is required.");
    }

    @Test
    void aFieldThatComesTwiceHasOneValueOrIsRefused() {
        String twice = "ApiErrorBadParameters: nickname: Sent more than once, with different values.";
        assertThat(http.refusal("dns.zone_create", "nickname=a&nickname=b")).isEqualTo(twice);
        assertThat(http.refusal("dns.zone_create?nickname=a", "nickname=b")).isEqualTo(twice);
        assertThat(http.refusal("dns.zone_create", "nickname=a&parameters={\"nickname\":\"b\"}"))
                .isEqualTo(twice);
        assertThat(http.refusal("dns.zone_create", "parameters={\"nickname\":\"a\",\"nickname\":\"b\"}"))
                .startsWith("ApiErrorBadParameters: parameters: Enter valid JSON: a key stands twice in one object");
        assertThat(http.call("dns.zone_create?nickname=a", "nickname=a&parameters={\"nickname\":\"a\"}")
                        .path("nickname")
                        .asText())
                .isEqualTo("a");
    }

    @Test
    void textIsReadInTheCharsetOfTheFormAndNeverRepaired() {
        String form = "application/x-www-form-urlencoded";
        assertThat(Http.json(http.send(
                                        "POST",
                                        "/v1/json/dns.zone_create",
                                        form + "; charset=ISO-8859-1",
                                        "nickname=%FC")
                                .body())
                        .path("nickname")
                        .asText())
                .isEqualTo("\u00fc");
        assertThat(http.call("dns.zone_create", "nickname=\u00fc")
                        .path("nickname")
                        .asText())
                .isEqualTo("\u00fc");
        assertThat(http.refusal("dns.zone_create", "nickname=%FC"))
                .isEqualTo("ApiErrorBadParameters: nickname: The text is not UTF-8.");
        String multipart = "--b\r\nContent-Disposition: form-data; name=\"nickname\"\r\n\r\n\u00fc\r\n--b--\r\n";
        assertThat(Http.json(http.send("POST", "/v1/json/dns.zone_create", "multipart/form-data; boundary=b", multipart)
                                .body())
                        .path("nickname")
                        .asText())
                .isEqualTo("\u00fc");
    }

    @Test
    void bodiesThatNobodyHereCanReadAreRefusedAndNotGuessedAt() {
        String path = "/v1/json/internal.noop?api_key=" + server.apiKey();
        assertThat(RawRequest.status(server, RawRequest.of("POST", path, "x", "Content-Encoding: gzip")))
                .isEqualTo(415);
        assertThat(RawRequest.status(server, RawRequest.of("POST", path, "", "Content-Encoding: identity")))
                .isEqualTo(200);
        assertThat(RawRequest.status(server, "POST " + path + " HTTP/1.1\r\nContent-Length: +1\r\n\r\nx"))
                .isEqualTo(400);
        assertThat(RawRequest.status(
                        server, "POST " + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n"))
                .isEqualTo(400);
        assertThat(RawRequest.status(server, "GET " + path + " HTTP/2.0\r\n\r\n"))
                .isEqualTo(505);
    }

    @Test
    void aConnectionThatEndsIsAnnouncedAsOne() {
        String path = "/v1/json/internal.noop?api_key=" + server.apiKey();
        assertThat(RawRequest.head(server, "GET " + path + " HTTP/1.1\r\n\r\n")).contains("Connection: keep-alive\r\n");
        assertThat(RawRequest.head(server, "GET " + path + " HTTP/1.1\r\nConnection: TE, Close\r\n\r\n"))
                .contains("Connection: close\r\n");
        assertThat(RawRequest.head(server, "GET " + path + " HTTP/1.0\r\n\r\n")).contains("Connection: close\r\n");
    }

    @Test
    void otherMethodsAndPathsAreToldSo() {
        assertThat(http.send("DELETE", "/v1/json/dns.zone_list", "", "").statusCode())
                .isEqualTo(405);
        assertThat(http.get("/v1/json/a/b/c").statusCode()).isEqualTo(404);
        assertThat(http.get("/v2/json/dns.zone_list").statusCode()).isEqualTo(404);
        assertThat(http.get("/v1/json/%2e%2e/xmlrpc").statusCode()).isIn(400, 404);
    }
}
