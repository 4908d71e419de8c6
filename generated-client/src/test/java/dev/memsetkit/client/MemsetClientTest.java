package dev.memsetkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.api.DnsApi;
import dev.memsetkit.client.error.ApiErrorBadParametersException;
import dev.memsetkit.client.error.ApiErrorDoesNotExistException;
import dev.memsetkit.client.error.ApiErrorForbiddenException;
import dev.memsetkit.client.error.ApiErrors;
import dev.memsetkit.client.error.UnknownApiErrorException;
import dev.memsetkit.client.model.DnsZoneRecordInfo;
import dev.memsetkit.client.model.JobStatus;
import dev.memsetkit.client.model.ServerInfo;
import dev.memsetkit.client.params.ApikeyInfoRequest;
import dev.memsetkit.client.params.DnsZoneCreate;
import dev.memsetkit.client.params.DnsZoneRecordCreate;
import dev.memsetkit.client.params.DnsZoneRecordCreateEntry;
import dev.memsetkit.client.params.InternalEchoRequest;
import dev.memsetkit.client.params.MemshellSetPassword;
import dev.memsetkit.client.params.ServiceListRequest;
import dev.memsetkit.client.runtime.JobFailedException;
import dev.memsetkit.client.runtime.JobTimeoutException;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.MemsetCallback;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import dev.memsetkit.client.runtime.retrofit.MemsetCallAdapterFactory;
import dev.memsetkit.client.runtime.retrofit.MemsetConverterFactory;
import dev.memsetkit.client.runtime.retrofit.ResultMapper;
import dev.memsetkit.client.runtime.validation.ViolationException;
import dev.memsetkit.client.value.DnsZoneRecordType;
import dev.memsetkit.client.value.Ttl;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;

/** The generated client against a server that answers as the API does. */
class MemsetClientTest {

    private static final String KEY = "feedfacefeedfacefeedfacefeedface";
    private static final String ZONE = "0123456789abcdef0123456789abcdef";
    private static final String ID = "fedcba9876543210fedcba9876543210";
    private static final String RECORD =
            "{\"priority\": 0, \"zone_id\": \"z\", \"address\": \"192.0.2.1\", \"relative\": false, \"record\": \"www\","
                    + " \"ttl\": 3600, \"type\": \"A\", \"id\": \"r\"}";
    private static final JobWait QUICK =
            new JobWait(Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofSeconds(10));

    private final MockWebServer server = new MockWebServer();
    private MemsetClient memset = MemsetClient.builder().apiKey(KEY).build();

    @BeforeEach
    void start() throws IOException {
        server.start();
        memset = client(RetryPolicy.NONE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private MemsetClient client(RetryPolicy retries) {
        return MemsetClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url("/v1/json").toString())
                .retries(retries)
                .readTimeout(Duration.ofSeconds(5))
                .build();
    }

    // What is sent

    @Test
    void scalarsAreSentAsPlainFields() throws Exception {
        answer(200, RECORD);

        DnsZoneRecordInfo record = memset.dns()
                .zoneRecordCreate(DnsZoneRecordCreate.builder()
                        .zoneId(ZONE)
                        .type(DnsZoneRecordType.A)
                        .record("www")
                        .address("192.0.2.1")
                        .ttl(Ttl.HOUR_1)
                        .priority(0)
                        .relative(false)
                        .build())
                .execute();

        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getUrl().encodedPath()).isEqualTo("/v1/json/dns.zone_record_create");
        assertThat(body(sent))
                .isEqualTo("zone_id=" + ZONE + "&type=A&record=www&address=192.0.2.1&ttl=3600&priority=0&relative=0");
        assertThat(record.type()).isEqualTo(DnsZoneRecordType.A);
        assertThat(record.ttl()).isEqualTo(Ttl.HOUR_1);
        assertThat(record.unknownKeys()).isEmpty();
    }

    @Test
    void listsAndDictionariesAreSentAsJson() throws Exception {
        answer(200, "{\"domains\": [], \"records\": [], \"nickname\": \"n\", \"id\": \"i\", \"ttl\": 0}");

        memset.dns()
                .zoneCreate(DnsZoneCreate.builder()
                        .nickname("n")
                        .records(List.of(DnsZoneRecordCreateEntry.builder()
                                .type(DnsZoneRecordType.MX)
                                .address("mail.example.net")
                                .priority(10)
                                .build()))
                        .build())
                .execute();

        assertThat(URLDecoder.decode(body(server.takeRequest()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "parameters={\"nickname\":\"n\",\"records\":[{\"type\":\"MX\",\"address\":\"mail.example.net\","
                                + "\"priority\":10}]}");
    }

    @Test
    void stringOrListIsSentEitherWay() throws Exception {
        answer(200, "[]");
        answer(200, "[]");

        memset.service()
                .list(ServiceListRequest.builder().type("miniserver").build())
                .execute();
        memset.service()
                .list(ServiceListRequest.builder()
                        .type(List.of("miniserver", "fullserver"))
                        .build())
                .execute();

        assertThat(body(server.takeRequest())).isEqualTo("type=miniserver");
        assertThat(URLDecoder.decode(body(server.takeRequest()), StandardCharsets.UTF_8))
                .isEqualTo("parameters={\"type\":[\"miniserver\",\"fullserver\"]}");
    }

    @Test
    void numbersAndDatesAreSentAsText() throws Exception {
        answer(200, "{\"string\": \"a\"}");

        memset.internal()
                .echo(InternalEchoRequest.builder()
                        .float_(new BigDecimal("1e10"))
                        .integer(Long.MIN_VALUE)
                        .boolean_(true)
                        .date(MemsetDate.of(LocalDate.of(2019, 10, 28)))
                        .string("a&b=c \u00fc")
                        .build())
                .execute();

        assertThat(URLDecoder.decode(body(server.takeRequest()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "string=a&b=c \u00fc&boolean=1&float=10000000000&integer=-9223372036854775808&date=2019-10-28");
    }

    @Test
    void callsWithoutParametersAreEmptyForms() throws Exception {
        answer(200, job("NEW", false, false));

        memset.dns().reload().execute();

        RecordedRequest sent = server.takeRequest();
        assertThat(sent.getMethod()).isEqualTo("POST");
        assertThat(body(sent)).isEmpty();
        assertThat(sent.getHeaders().get("Content-Length")).isEqualTo("0");
        assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void requiredParametersAreAllNamedWhenMissing() {
        assertThatThrownBy(() -> DnsZoneRecordCreate.builder().record("www").build())
                .isInstanceOf(MemsetException.class)
                .hasMessageContainingAll("zone_id is required", "type is required", "address is required");
        assertThatThrownBy(() -> DnsZoneRecordCreate.builder().record("www").buildUnchecked())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dns.zone_record_create needs zone_id, type, address: set them before build()");
    }

    // What is decoded

    @Test
    void unknownKeysAndValuesAreKept() throws Exception {
        answer(200, RECORD.replace("\"A\"", "\"CAA\"").replace("\"id\"", "\"new_key\": {\"a\": [1]}, \"id\""));

        DnsZoneRecordInfo record = memset.dns().zoneRecordInfo(ID).execute();

        assertThat(record.type()).isEqualTo(DnsZoneRecordType.of("CAA"));
        assertThat(record.type().isKnown()).isFalse();
        assertThat(record.unknownKeys()).containsOnlyKeys("new_key");
    }

    @Test
    void integersMayArriveWithAFractionOfZero() throws Exception {
        answer(200, RECORD.replace("3600", "1000.0"));
        answer(200, RECORD.replace("3600", "1000.5"));

        assertThat(memset.dns().zoneRecordInfo(ID).execute().ttl()).isEqualTo(Ttl.of(1000));
        assertThatThrownBy(() -> memset.dns().zoneRecordInfo(ID).execute())
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageContaining("dns.zone_record_info: ttl cannot be read: found a number that is not whole, or beyond"
                        + " 64 bits, expected Integer");
    }

    @Test
    void missingKeysAndEmptyDictionariesAreNull() throws Exception {
        answer(200, "{\"name\": \"a\", \"firewall_rule_group\": \"\", \"vlans\": []}");

        ServerInfo info = memset.server().info("a").execute();

        assertThat(info.firewallRuleGroup()).isNull();
        assertThat(info.vlans()).isNull();
        assertThat(info.os()).isNull();
        assertThat(info.name()).isEqualTo("a");
    }

    @Test
    void methodsThatAnswerNothingWantProofOfSuccess() throws Exception {
        for (String body : List.of("null", "\"\"", "{}", "[]", "true")) {
            answer(200, body);
            assertThat(memset.memstoreUser().enable("msstore1", "alice").execute())
                    .isNull();
        }
        for (String body : List.of("", "<p>log in</p>", "{\"a\": ", "{} {}", "{\"detail\": \"Not logged in\"}")) {
            answer(200, body);
            assertThatThrownBy(() ->
                            memset.memstoreUser().enable("msstore1", "alice").execute())
                    .isInstanceOf(MalformedResponseException.class);
        }
        answer(200, "{\"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"gone\"}");
        assertThatThrownBy(
                        () -> memset.memstoreUser().enable("msstore1", "alice").execute())
                .isInstanceOf(ApiErrorDoesNotExistException.class);
    }

    @Test
    void successThatIsNoJsonIsAnError() {
        for (String body : List.of("<html>hello</html>", "", "null", "{\"id\": ", "[1]")) {
            answer(200, body);
            assertThatThrownBy(() -> memset.job().status(ID).execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageStartingWith("job.status: ");
        }
    }

    // Errors

    @Test
    void errorBodiesBecomeTypedExceptions() {
        answer(
                404,
                "{\"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"Zone domain not found\"}");

        assertThatThrownBy(() -> memset.dns().zoneDomainInfo("example.net").execute())
                .isInstanceOfSatisfying(ApiErrorDoesNotExistException.class, error -> {
                    assertThat(error).hasMessage("dns.zone_domain_info: Zone domain not found");
                    assertThat(error.code()).isEqualTo(3);
                    assertThat(error.httpStatus()).isEqualTo(404);
                    assertThat(error.method()).isEqualTo("dns.zone_domain_info");
                    assertThat(error.parameter()).isEmpty();
                });
    }

    @Test
    void offendingParameterIsNamed() {
        answer(
                400,
                "{\"error_type\": \"ApiErrorBadParameters\", \"error_code\": 7, \"error\": \"os: choose another\"}");

        assertThatThrownBy(() -> memset.server().reimageFromStockImage("a", "x").execute())
                .isInstanceOfSatisfying(
                        ApiErrorBadParametersException.class,
                        error -> assertThat(error.parameter()).contains("os"));
    }

    @Test
    void statusDecidesWhereTheBodySaysNothing() {
        answer(503, "<h1>down</h1>");
        answer(502, "");
        answer(400, "{\"error_type\": \"ApiErrorBrandNew\", \"error_code\": 99, \"error\": \"new\"}");
        answer(403, "{\"error_type\": \"ApiErrorRenamed\", \"error_code\": 4, \"error\": \"Bad api_key\"}");

        assertThatThrownBy(() -> memset.dns().reload().execute())
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessageContaining("down");
        assertThatThrownBy(() -> memset.dns().reload().execute())
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessageContaining("502");
        assertThatThrownBy(() -> memset.dns().reload().execute()).isInstanceOf(UnknownApiErrorException.class);
        assertThatThrownBy(() -> memset.dns().reload().execute()).isInstanceOf(ApiErrorForbiddenException.class);
    }

    @Test
    void redirectsAreNotFollowed() {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "http://localhost:1/")
                .build());

        assertThatThrownBy(() -> memset.dns().reload().execute())
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessageContaining("302");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    // Ways of calling

    @Test
    void callbacksAndFuturesSeeTheSame() throws Exception {
        answer(200, RECORD);
        answer(200, RECORD);
        answer(404, "{\"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"gone\"}");
        BlockingQueue<Object> ends = new ArrayBlockingQueue<>(1);

        memset.dns().zoneRecordInfo(ID).enqueue(new MemsetCallback<DnsZoneRecordInfo>() {
            @Override
            public void onResult(DnsZoneRecordInfo result) {
                ends.add(result.id());
            }

            @Override
            public void onFailure(Throwable failure) {
                ends.add(failure);
            }
        });

        assertThat(ends.poll(5, TimeUnit.SECONDS)).isEqualTo("r");
        assertThat(memset.dns()
                        .zoneRecordInfo(ID)
                        .toFuture()
                        .get(5, TimeUnit.SECONDS)
                        .id())
                .isEqualTo("r");
        assertThatThrownBy(() -> memset.dns().zoneRecordInfo(ID).toFuture().get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ApiErrorDoesNotExistException.class);
    }

    @Test
    void cancellingTheFutureCancelsTheCall() {
        server.enqueue(
                new MockResponse.Builder().headersDelay(3, TimeUnit.SECONDS).build());
        MemsetCall<DnsZoneRecordInfo> call = memset.dns().zoneRecordInfo(ID);

        CompletableFuture<DnsZoneRecordInfo> future = call.toFuture();
        future.cancel(true);

        assertThat(call.isCanceled()).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void aCallCanBeMadeAgainAsACopy() throws Exception {
        answer(200, RECORD);
        answer(200, RECORD);
        MemsetCall<DnsZoneRecordInfo> call = memset.dns().zoneRecordInfo(ID);

        assertThat(call.copy().execute()).isEqualTo(call.copy().execute());
        assertThat(call.method()).isEqualTo("dns.zone_record_info");
    }

    @Test
    void interfacesWorkWithAPlainRetrofit() throws Exception {
        answer(200, RECORD);
        DnsApi dns = new Retrofit.Builder()
                .baseUrl(server.url("/v1/json/"))
                .addConverterFactory(MemsetConverterFactory.json(
                        new ApiErrors(), ResultMapper.builder().build()))
                .addCallAdapterFactory(MemsetCallAdapterFactory.create(new ApiErrors(), new ApiJobs()))
                .build()
                .create(DnsApi.class);

        assertThat(dns.zoneRecordInfo(ID).execute().record()).isEqualTo("www");
    }

    // Jobs

    @Test
    void jobsAreWaitedFor() throws Exception {
        answer(200, job("NEW", false, false));
        answer(200, job("AWAITING-PAYMENT", false, false));
        answer(200, job("DONE", true, false));

        JobStatus done = memset.dns().reload().executeAndWait(QUICK);

        assertThat(done.status()).isEqualTo("DONE");
        server.takeRequest();
        assertThat(server.takeRequest().getUrl().encodedPath()).endsWith("/job.status");
    }

    @Test
    void failedJobsAreExceptions() {
        answer(200, job("NEW", false, false));
        answer(200, job("BROKEN", true, true));

        assertThatThrownBy(() -> memset.dns().reload().executeAndWait(QUICK))
                .isInstanceOfSatisfying(JobFailedException.class, failure -> {
                    assertThat(failure).hasMessageContaining("BROKEN");
                    assertThat(((JobStatus) failure.job()).error()).isTrue();
                });
    }

    @Test
    void waitingEndsAtTheDeadline() {
        for (int i = 0; i < 50; i++) {
            answer(200, job("NEW", false, false));
        }

        JobWait slow = new JobWait(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(2));
        assertThatThrownBy(() -> memset.dns().reload().executeAndWait(slow))
                .isInstanceOf(JobTimeoutException.class)
                .hasMessageContaining("has not finished within");
    }

    @Test
    void waitingEndsWhenInterrupted() throws Exception {
        for (int i = 0; i < 50; i++) {
            answer(200, job("NEW", false, false));
        }
        BlockingQueue<Throwable> ends = new ArrayBlockingQueue<>(1);
        Thread waiting = new Thread(() -> {
            try {
                memset.dns()
                        .reload()
                        .executeAndWait(
                                new JobWait(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(1)));
            } catch (IOException | InterruptedException e) {
                ends.add(e);
            }
        });
        waiting.start();
        server.takeRequest();

        waiting.interrupt();

        assertThat(ends.poll(5, TimeUnit.SECONDS)).isInstanceOfAny(InterruptedException.class, IOException.class);
    }

    // Retries

    @Test
    void safeMethodsAreCalledAgain() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
                .build());
        answer(503, "");
        answer(200, RECORD);

        MemsetClient patient = client(RetryPolicy.of(3, Duration.ofMillis(1)));

        assertThat(patient.dns().zoneRecordInfo(ID).execute().id()).isEqualTo("r");
    }

    @Test
    void methodsThatChangeSomethingAreNotCalledAgain() {
        answer(503, "");
        MemsetClient patient = client(RetryPolicy.of(3, Duration.ofMillis(1)));

        assertThatThrownBy(() -> patient.dns().reload().execute()).isInstanceOf(UnexpectedStatusException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    // The key

    @Test
    void keyIsShownNowhere() {
        MemsetClient.Builder builder = MemsetClient.builder().apiKey(KEY);
        MemsetCall<JobStatus> call = memset.dns().reload();
        answer(500, "oops");
        StringWriter trace = new StringWriter();
        try {
            call.execute();
        } catch (IOException | MemsetException e) {
            e.printStackTrace(new PrintWriter(trace));
        }
        server.close();
        try {
            memset.dns().reload().execute();
        } catch (IOException | MemsetException e) {
            e.printStackTrace(new PrintWriter(trace));
        }

        assertThat(builder + " " + memset + call + call.request()
                        + call.request().headers() + trace)
                .contains("oops", "dns.reload")
                .doesNotContain(KEY)
                .doesNotContain("Basic");
    }

    @Test
    void passwordsAreHiddenInParameters() {
        MemshellSetPassword parameters = MemshellSetPassword.builder()
                .name("a")
                .currentPassword("old-secret")
                .newPassword("new-secret")
                .build();

        assertThat(parameters).hasToString("MemshellSetPassword[name=a, current_password=hidden, new_password=hidden]");
        assertThat(parameters.asMap())
                .isEqualTo(Map.of("name", "a", "current_password", "old-secret", "new_password", "new-secret"));
    }

    @Test
    void keysAreHiddenWhereTheyAreAParameterOrAResult() throws Exception {
        answer(200, "{\"key\": \"" + KEY + "\", \"comment\": \"c\"}");
        ApikeyInfoRequest parameters = ApikeyInfoRequest.builder().id(KEY).build();

        assertThat(parameters).hasToString("ApikeyInfoRequest[id=hidden]");
        assertThat(memset.apiKey().info(parameters).execute().toString())
                .contains("key=hidden", "comment=c")
                .doesNotContain(KEY);
        assertThatThrownBy(() -> ApikeyInfoRequest.builder().id(KEY + "0").build())
                .isInstanceOf(ViolationException.class)
                .message()
                .doesNotContain(KEY);
    }

    @Test
    void unusableKeysAndAddressesAreRefusedWithoutShowingThem() {
        for (String key : List.of("", "a b", "user:pw", "k\u00e9y", "line\nbreak")) {
            assertThatThrownBy(() -> MemsetClient.builder().apiKey(key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(key.isEmpty() ? "\0" : key);
        }
        assertThatThrownBy(() -> MemsetClient.builder().build()).isInstanceOf(IllegalStateException.class);
        for (String url :
                List.of("ftp://x/", "http://api.example.net/", "https://" + KEY + ":x@api.example.net/", "nonsense")) {
            assertThatThrownBy(() -> MemsetClient.builder().apiKey(KEY).baseUrl(url))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(KEY);
        }
        assertThat(MemsetClient.builder().baseUrl("http://[::1]:8080/x").toString())
                .contains("/x");
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    private static String job(String status, boolean finished, boolean error) {
        return "{\"status\": \"" + status + "\", \"finished\": " + finished + ", \"type\": \"dns\", \"id\": \"" + ZONE
                + "\", \"error\": " + error + "}";
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }
}
