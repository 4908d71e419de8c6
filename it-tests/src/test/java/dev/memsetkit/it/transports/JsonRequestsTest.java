package dev.memsetkit.it.transports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.params.DnsZoneRecordCreate;
import dev.memsetkit.client.runtime.JsonRequests;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.value.DnsZoneRecordType;
import dev.memsetkit.client.value.Ttl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way of writing a call that the JSON interface takes, byte by byte. */
class JsonRequestsTest {

    private static final String KEY = EveryTransportTest.KEY;
    private static final JsonRequests FORM = JsonRequests.DEFAULT;

    private ApiServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ApiServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Request line, key and body. */
    private String sent(JsonRequests form, Function<MemsetClient, MemsetCall<?>> call) throws IOException {
        try (MemsetClient memset = MemsetClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url(Transport.JSON))
                .jsonRequests(form)
                .build()) {
            call.apply(memset).execute();
        }
        RecordedRequest request = server.requests().get(server.requests().size() - 1);
        String key = request.getHeaders().get("Authorization") == null ? "no header" : "header";
        String type = request.getHeaders().get("Content-Type");
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        return request.getRequestLine() + " | " + key + " | " + type + " | " + body;
    }

    private static MemsetCall<?> info(MemsetClient memset) {
        return memset.service().info("myserver1");
    }

    private static MemsetCall<?> create(MemsetClient memset) {
        return memset.dns().zoneCreate("my zone");
    }

    private static MemsetCall<?> reload(MemsetClient memset) {
        return memset.dns().reload();
    }

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    @Test
    void aFormIsPostedUnlessToldOtherwise() throws IOException {
        assertThat(sent(FORM, JsonRequestsTest::info))
                .isEqualTo("POST /v1/json/service.info HTTP/1.1 | header | " + FORM_TYPE + " | name=myserver1");
        assertThat(sent(FORM, JsonRequestsTest::reload))
                .isEqualTo("POST /v1/json/dns.reload HTTP/1.1 | header | " + FORM_TYPE + " | ");
    }

    @Test
    void aFormWithoutFieldsHasALengthOfNothing() throws IOException {
        sent(FORM, JsonRequestsTest::reload);
        assertThat(server.requests().get(0).getHeaders().get("Content-Length")).isEqualTo("0");
    }

    /** A record without a name is that of the domain itself. */
    @Test
    void numbersBooleansAndEmptyTextAreFields() throws IOException {
        assertThat(sent(
                        FORM,
                        memset -> memset.dns()
                                .zoneRecordCreate(DnsZoneRecordCreate.builder()
                                        .zoneId(zone(memset))
                                        .type(DnsZoneRecordType.MX)
                                        .record("")
                                        .address("mail.example.com")
                                        .priority(0)
                                        .ttl(Ttl.HOUR_1)
                                        .relative(false)
                                        .build())))
                .endsWith("&type=MX&record=&address=mail.example.com&ttl=3600&priority=0&relative=0");
    }

    private static String zone(MemsetClient memset) {
        try {
            return memset.dns().zoneCreate("z").execute().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The API answers on both. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/xmlrpc", "/v1/xmlrpc/", "/v1/jsonrpc", "/v1/jsonrpc/"})
    void theAddressOfTheOtherAccessMethodsStaysAsItWasGiven(String path) throws IOException {
        Transport transport = path.contains("xml") ? Transport.XML_RPC : Transport.JSON_RPC;
        try (MemsetClient memset = MemsetClient.builder()
                .apiKey(KEY)
                .transport(transport)
                .baseUrl(server.url(Transport.JSON).replace("/v1/json/", path))
                .build()) {
            info(memset).execute();
        }
        assertThat(server.requests().get(0).getRequestLine()).isEqualTo("POST " + path + " HTTP/1.1");
    }

    @Test
    void whatChangesNothingMayBeAskedForByGet() throws IOException {
        assertThat(sent(FORM.withGet(), JsonRequestsTest::info))
                .isEqualTo("GET /v1/json/service.info?name=myserver1 HTTP/1.1 | header | null | ");
        assertThat(sent(FORM.withGet(), JsonRequestsTest::create))
                .isEqualTo("POST /v1/json/dns.zone_create HTTP/1.1 | header | " + FORM_TYPE + " | nickname=my+zone");
    }

    @Test
    void theNameMayStandInThePath() throws IOException {
        assertThat(sent(FORM.withNameInPath(), JsonRequestsTest::info))
                .isEqualTo("POST /v1/json/service.info/myserver1 HTTP/1.1 | header | " + FORM_TYPE + " | ");
        assertThat(sent(FORM.withNameInPath().withGet(), JsonRequestsTest::info))
                .isEqualTo("GET /v1/json/service.info/myserver1 HTTP/1.1 | header | null | ");
        assertThat(sent(
                        FORM.withNameInPath(),
                        memset -> memset.call("memstore.user.delete", Map.of("name", "mystore1", "username", "john"))))
                .isEqualTo("POST /v1/json/memstore.user.delete/mystore1 HTTP/1.1 | header | " + FORM_TYPE
                        + " | username=john");
    }

    @Test
    void addressesMayEndWithASlash() throws IOException {
        assertThat(sent(FORM.withTrailingSlash(), JsonRequestsTest::reload))
                .isEqualTo("POST /v1/json/dns.reload/ HTTP/1.1 | header | " + FORM_TYPE + " | ");
        assertThat(sent(FORM.withTrailingSlash().withNameInPath().withGet(), JsonRequestsTest::info))
                .isEqualTo("GET /v1/json/service.info/myserver1/ HTTP/1.1 | header | null | ");
    }

    @Test
    void allParametersMayBeJson() throws IOException {
        assertThat(sent(FORM.withParametersField(), JsonRequestsTest::create))
                .isEqualTo("POST /v1/json/dns.zone_create HTTP/1.1 | header | " + FORM_TYPE
                        + " | parameters=%7B%22nickname%22%3A%22my+zone%22%7D");
        assertThat(sent(FORM.withParametersField(), JsonRequestsTest::reload))
                .isEqualTo("POST /v1/json/dns.reload HTTP/1.1 | header | " + FORM_TYPE + " | parameters=%7B%7D");
        assertThat(sent(FORM.withParametersField().withGet(), JsonRequestsTest::info))
                .isEqualTo(
                        "GET /v1/json/service.info?parameters=%7B%22name%22%3A%22myserver1%22%7D HTTP/1.1 | header | null | ");
    }

    @Test
    void theKeyMayBeAField() throws IOException {
        assertThat(sent(FORM.withKeyField(), JsonRequestsTest::create))
                .isEqualTo("POST /v1/json/dns.zone_create HTTP/1.1 | no header | " + FORM_TYPE
                        + " | nickname=my+zone&api_key=" + KEY);
        assertThat(sent(FORM.withKeyField(), JsonRequestsTest::reload))
                .isEqualTo("POST /v1/json/dns.reload HTTP/1.1 | no header | " + FORM_TYPE + " | api_key=" + KEY);
        assertThat(sent(FORM.withKeyField().withGet(), JsonRequestsTest::info))
                .isEqualTo(
                        "GET /v1/json/service.info?name=myserver1&api_key=" + KEY + " HTTP/1.1 | no header | null | ");
        assertThat(sent(FORM.withKeyField().withParametersField(), JsonRequestsTest::reload))
                .isEqualTo("POST /v1/json/dns.reload HTTP/1.1 | no header | " + FORM_TYPE
                        + " | parameters=%7B%22api_key%22%3A%22" + KEY + "%22%7D");
        assertThat(sent(FORM.withKeyField().withParametersField(), JsonRequestsTest::create))
                .endsWith("parameters=%7B%22api_key%22%3A%22" + KEY + "%22%2C%22nickname%22%3A%22my+zone%22%7D");
    }

    @Test
    void noInterceptorOfTheUserSeesTheKeyInAField() throws IOException {
        StringBuilder seen = new StringBuilder();
        OkHttpClient logging = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    okio.Buffer body = new okio.Buffer();
                    if (chain.request().body() != null) {
                        chain.request().body().writeTo(body);
                    }
                    seen.append(chain.request().url()).append(' ').append(body.readUtf8());
                    return chain.proceed(chain.request());
                })
                .build();
        for (JsonRequests form :
                new JsonRequests[] {FORM.withKeyField(), FORM.withKeyField().withGet()}) {
            MemsetClient memset = MemsetClient.builder()
                    .apiKey(KEY)
                    .baseUrl(server.url(Transport.JSON))
                    .jsonRequests(form)
                    .okHttpClient(logging)
                    .build();
            MemsetCall<?> call = info(memset);
            call.execute();
            assertThat(call.request().url().toString()).doesNotContain(KEY);
        }
        assertThat(seen.toString()).contains("name=myserver1").doesNotContain(KEY);
    }

    @Test
    void callsByGetAreMadeAgainAsOthersAre() throws IOException {
        try (MemsetClient memset = MemsetClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url(Transport.JSON))
                .jsonRequests(FORM.withGet())
                .build()) {
            server.fault(good -> server.requests().size() < 3
                    ? good.newBuilder().code(503).body("later").build()
                    : good);
            info(memset).execute();
            assertThat(server.requests())
                    .hasSize(3)
                    .allMatch(request -> request.getMethod().equals("GET"));
        }
    }

    @Test
    void whereNobodyListensNothingIsSent() {
        String url = server.url(Transport.JSON);
        server.close();
        try (MemsetClient memset = MemsetClient.builder()
                .apiKey(KEY)
                .baseUrl(url)
                .jsonRequests(FORM.withGet())
                .build()) {
            assertThatThrownBy(() -> info(memset).execute()).hasMessageContaining("nothing was sent");
        }
    }
}
