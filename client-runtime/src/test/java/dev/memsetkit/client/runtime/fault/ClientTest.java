package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.answer;
import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.CallListener;
import dev.memsetkit.client.runtime.Calls;
import dev.memsetkit.client.runtime.DryRunOnlyException;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.KeyScopes;
import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.MemsetException;
import dev.memsetkit.client.runtime.MemsetResponse;
import dev.memsetkit.client.runtime.ResponseHeaders;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import dev.memsetkit.client.runtime.slf4j.CallLog;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** What a client offers around its calls. */
@Timeout(30)
class ClientTest {

    private FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer().doing((n, s, out) -> json(out, 200, Faults.GOOD));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Things.Builder builder() {
        return Things.builder().baseUrl(server.url()).retries(Faults.quick());
    }

    // Raw access

    @Test
    void anAnswerCanBeSeenAsItCame() throws IOException {
        server.doing((n, s, out) -> answer(out, 200, "X-Request: 7\r\n", Faults.GOOD.getBytes(StandardCharsets.UTF_8)));
        try (Things things = builder().build()) {
            MemsetResponse<Things.Thing> response = things.info().executeForResponse();

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.headers().first("x-request")).contains("7");
            assertThat(response.body()).isEqualTo(Faults.GOOD);
            assertThat(response.result().size()).isEqualTo(1);
        }
    }

    @Test
    void aMethodThatNoInterfaceHasCanBeCalledByItsName() throws IOException {
        try (Things things = builder().build()) {
            JsonNode result = things.call("new.method", Map.of("a", 1, "b", true, "c", new BigDecimal("1E+2")))
                    .execute();

            assertThat(result.path("size").intValue()).isEqualTo(1);
            assertThat(server.requests().get(0)).startsWith("POST /v1/json/new.method ");
            assertThat(server.requests().get(0).split("\r\n\r\n")[1].split("&"))
                    .containsExactlyInAnyOrder("a=1", "b=1", "c=100");
        }
    }

    @Test
    void aMethodThatIsDocumentedIsCheckedAlsoWhereItIsCalledByItsName() {
        try (Things things = builder().build()) {
            assertThatThrownBy(() -> things.call("thing.list", Map.of("nmae", "a")))
                    .isInstanceOf(ViolationException.class)
                    .isInstanceOf(MemsetException.class);
            for (String name : List.of("", "../admin", "a/b", "a b", "a..b")) {
                assertThatThrownBy(() -> things.call(name, Map.of())).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatCannotBeSentAsItIsIsRefused() {
        try (Things things = builder().build()) {
            for (Object value :
                    List.of("\ud83d", Double.NaN, List.of("x", "\udc00"), new Object(), Map.of("a", 1 / 0.0))) {
                assertThatThrownBy(() -> things.call("new.method", Map.of("a", value)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("a: found");
            }
        }
    }

    @Test
    void moneyIsExact() throws IOException {
        server.doing((n, s, out) -> json(out, 200, "{\"price\": 1234567890123456.78}"));
        try (Things things = builder().build()) {
            assertThat(things.info().execute().price()).isEqualTo(new BigDecimal("1234567890123456.78"));
        }
    }

    @Test
    void textIsDecodedByTheDeclaredCharset() throws IOException {
        server.doing((n, s, out) -> answer(
                out,
                200,
                "Content-Type: application/json; charset=iso-8859-1\r\n",
                "{\"id\": \"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1)));
        try (Things things = builder().build()) {
            assertThat(things.info().execute().id()).isEqualTo("\u00fc");
        }
    }

    // Life of a client

    @Test
    void clientsThatAreClosedLeaveNoThreads() throws Exception {
        int before = Thread.activeCount();
        for (int i = 0; i < 300; i++) {
            try (Things things = builder().build()) {
                things.info().toFuture().get();
            }
        }
        for (int i = 0; i < 100 && Thread.activeCount() > before + 10; i++) {
            Thread.sleep(50);
        }
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 10);
    }

    @Test
    void aClosedClientMakesNoCalls() {
        Things things = builder().build();
        things.close();
        things.close();

        assertThatThrownBy(() -> things.info().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void closingLeavesAnHttpClientOfTheUserAlone() throws IOException {
        OkHttpClient http = new OkHttpClient();
        builder().okHttpClient(http).build().close();

        try (Things things = builder().okHttpClient(http).build()) {
            assertThat(things.info().execute().id()).isEqualTo("a");
        }
        assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void aCallIsMadeOnce() throws IOException {
        try (Things things = builder().build()) {
            var call = things.info();
            call.execute();

            assertThatThrownBy(call::execute).isInstanceOf(IllegalStateException.class);
            assertThat(call.copy().execute().id()).isEqualTo("a");
        }
    }

    // Settings

    @Test
    void keyAndAddressComeFromTheEnvironment() throws IOException {
        try (Things things = new Things.Builder("https://a.invalid/")
                .environment(Map.of("MEMSET_API_KEY", Things.KEY, "MEMSET_URL", server.url()))
                .build()) {
            things.info().execute();
        }
        assertThat(server.requests()).hasSize(1);
        assertThatThrownBy(() -> new Things.Builder("").environment(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MEMSET_API_KEY");
    }

    @Test
    void aDocumentedAddressIsNoBetterThanOneThatAUserGives() {
        for (String url : List.of("http://api.example.net/", "", "ftp://a", "https://key@a.invalid/")) {
            assertThatThrownBy(() -> new Things.Builder(url).apiKey(Things.KEY).build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("baseUrl()");
        }
    }

    @Test
    void settingsAreCheckedWhenTheyAreGiven() {
        Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
        List<Runnable> settings = List.of(
                () -> builder().callTimeout(forEver),
                () -> builder().callTimeout(Duration.ZERO),
                () -> builder().readTimeout(forEver),
                () -> builder().connectTimeout(Duration.ofMillis(-1)),
                () -> builder().userAgent("caf\u00e9"),
                () -> builder().userAgent(" "),
                () -> builder().maxResponseBytes(0),
                () -> new JobWait(forEver, forEver, forEver),
                () -> JobWait.DEFAULT.withDeadline(forEver),
                () -> builder().build().info().withTimeout(forEver));
        for (Runnable setting : settings) {
            assertThatThrownBy(setting::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s).*(expected|has to be).*");
        }
    }

    @Test
    void theUsersProductStandsFirstInTheUserAgent() throws IOException {
        try (Things things = builder().userAgent("billing/1.4").build()) {
            things.info().execute();
        }
        assertThat(server.requests().get(0)).containsPattern("User-Agent: billing/1\\.4 memsetkit/\\d+\\.\\d+");
    }

    @Test
    void aLoopbackAddressNeverGoesThroughAProxy() throws IOException {
        try (FaultyServer proxy = new FaultyServer();
                Things things = builder()
                        .okHttpClient(new OkHttpClient.Builder()
                                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())))
                                .build())
                        .build()) {
            things.info().execute();
            assertThat(proxy.requests()).isEmpty();
        }
    }

    // The key

    @Test
    void applicationInterceptorsNeverSeeTheKeyAndNetworkInterceptorsDo() throws IOException {
        List<String> application = new CopyOnWriteArrayList<>();
        List<String> network = new CopyOnWriteArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    application.add(chain.request().headers().toString());
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    network.add(String.valueOf(chain.request().header("Authorization")));
                    return chain.proceed(chain.request());
                })
                .build();
        try (Things things = builder().okHttpClient(http).build()) {
            things.info().execute();
        }
        assertThat(application).hasSize(1).noneMatch(headers -> headers.contains("Authorization"));
        assertThat(network).hasSize(1).allMatch(header -> header.startsWith("Basic "));
    }

    @Test
    void secretsOfACallAreInNoMessage() {
        String word = "correct horse battery";
        server.doing((n, s, out) -> json(
                out,
                400,
                "{\"error_type\": \"ApiErrorBadParameters\", \"error_code\": 7, \"error\": \"password: '" + word
                        + "' is weak, key " + Things.KEY + "\"}"));
        try (Things things = builder().build()) {
            Throwable failure =
                    catchThrowable(() -> things.buy(Map.of("password", word)).execute());

            assertThat(stackTrace(failure)).contains("is weak").doesNotContain(word, Things.KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\": \"correct horse battery\", \"id\": 1",
                "{\"key\": \"0123456789abcdef0123456789abcdef\", \"id\": {\"a\": 1}}",
                "<p>0123456789abcdef0123456789abcdef</p>",
                "{\"size\": \"0123456789abcdef0123456789abcdef\", \"id\": \"x\"}"
            })
    void secretsOfAnAnswerThatCannotBeReadAreInNoMessage(String body) {
        server.doing((n, s, out) -> json(out, 200, body));
        try (Things things = builder().build()) {
            MalformedResponseException failure = catchThrowableOfType(
                    MalformedResponseException.class, () -> things.info().execute());

            assertThat(stackTrace(failure) + failure.excerpt())
                    .doesNotContain("correct horse battery", "0123456789abcdef0123456789abcdef");
        }
    }

    @Test
    void messagesAreBoundedAndHaveNoControlCharacters() {
        server.doing((n, s, out) -> json(
                out,
                400,
                "{\"error_type\": \"ApiErrorBadParameters\", \"error_code\": 7, \"error\": \"a\\u001b[2J\\r\\n"
                        + "x".repeat(100_000) + "\"}"));
        try (Things things = builder().build()) {
            Things.ThingException failure = catchThrowableOfType(
                    Things.ThingException.class, () -> things.buy().execute());

            assertThat(failure.getMessage()).startsWith("thing.buy: a [2J xxx").hasSizeLessThan(1_100);
            assertThat(failure.getMessage().chars()).noneMatch(Character::isISOControl);
        }
    }

    private static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    // Exceptions

    @Test
    void exceptionsKeepWhatTheyKnowWhenTheyAreSerialised() throws Exception {
        server.doing((n, s, out) -> n == 0
                ? json(out, 404, "{\"error_type\": \"ApiErrorDoesNotExist\", \"error_code\": 3, \"error\": \"id: no\"}")
                : n == 1 ? html(out, 502, "X-A: b\r\n") : Faults.reset(s));
        try (Things things = builder().build()) {
            Things.ThingException reported = copy(catchThrowableOfType(
                    Things.ThingException.class, () -> things.buy().execute()));
            UnexpectedStatusException status = copy(catchThrowableOfType(
                    UnexpectedStatusException.class, () -> things.buy().execute()));
            TransportException transport = copy(catchThrowableOfType(
                    TransportException.class, () -> things.buy().execute()));

            assertThat(reported.failure().code()).isEqualTo(3);
            assertThat(reported.failure().parameter()).contains("id");
            assertThat(status.headers().first("x-a")).contains("b");
            assertThat(transport.method()).isEqualTo("thing.buy");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void retryAfterIsReadInSecondsAndAsADate() {
        assertThat(retryAfter("7")).contains(Duration.ofSeconds(7));
        assertThat(retryAfter("99999999999999")).isPresent();
        assertThat(retryAfter("Mon, 02 Nov 2026 10:00:09 GMT")).contains(Duration.ofSeconds(9));
        assertThat(retryAfter("Mon, 02 Nov 2026 09:00:00 GMT")).contains(Duration.ZERO);
        assertThat(retryAfter("soon")).isEmpty();
        assertThat(retryAfter("-1")).isEmpty();
    }

    private static java.util.Optional<Duration> retryAfter(String value) {
        return ResponseHeaders.of(
                        Map.of("retry-after", List.of(value), "DATE", List.of("Mon, 02 Nov 2026 10:00:00 GMT")))
                .retryAfter();
    }

    // Guards, scopes, listeners, doubles

    @Test
    void aClientForDryRunsSpendsNothing() throws IOException {
        try (Things things = builder().dryRunOnly().build()) {
            assertThatThrownBy(() -> things.buy().execute())
                    .isInstanceOf(DryRunOnlyException.class)
                    .hasMessageContaining("nothing was sent");
            assertThatThrownBy(() -> things.buy().toFuture().join()).hasCauseInstanceOf(DryRunOnlyException.class);
            assertThatThrownBy(() -> things.buy(Map.of("dry_run", false)).execute())
                    .isInstanceOf(DryRunOnlyException.class);
            assertThatThrownBy(() -> things.call("brand.new", Map.of()).execute())
                    .isInstanceOf(DryRunOnlyException.class);
            assertThat(server.requests()).isEmpty();

            things.buy(Map.of("dry_run", true)).execute();
            things.info().execute();
            things.delete().execute();
        }
    }

    @Test
    void scopesTellWhichCallsAKeyMayMake() {
        try (Things things = builder().build()) {
            KeyScopes method = KeyScopes.of(Map.of("method", List.of("thing.buy")));
            KeyScopes name = KeyScopes.of(Map.of("name", List.of("server1", "server2")));
            KeyScopes both = KeyScopes.of(Map.of("method", List.of("thing.buy"), "name", List.of("server1")));

            assertThat(method.allows(things.buy())).isTrue();
            assertThat(method.allows(things.info())).isFalse();
            assertThat(name.allows(things.buy())).isFalse();
            assertThat(name.allows(things.buy(Map.of("name", "server2")))).isTrue();
            assertThat(both.allows(things.buy(Map.of("name", "server1")))).isTrue();
            assertThat(both.allows(things.buy(Map.of("name", "server2")))).isFalse();
            assertThat(KeyScopes.of(Map.of()).allows(things.buy())).isTrue();
            assertThat(KeyScopes.of(Map.of("planet", List.of("earth"))).refusal(things.buy()))
                    .get()
                    .asString()
                    .contains("planet");
        }
    }

    @Test
    void listenersAreToldOfEachAttemptAndCannotBreakACall() throws IOException {
        server.doing((n, s, out) -> n == 0 ? html(out, 503, "") : json(out, 200, Faults.GOOD));
        List<String> events = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void callStarted(Started call) {
                events.add(call.method() + " " + call.parameters());
            }

            @Override
            public void attemptEnded(Started call, Attempt attempt) {
                events.add(attempt.number() + " " + attempt.status() + " " + attempt.sentBytes() + " "
                        + attempt.receivedBytes() + " " + (attempt.pause() != null));
            }

            @Override
            public void callEnded(Started call, Ended end) {
                events.add(end.attempts() + " " + end.failure());
                Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> events.add(e.getMessage()));
                throw new IllegalStateException("oops");
            }
        };
        try (Things things = builder().listener(listener).build()) {
            things.info().execute();
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertThat(events)
                .containsExactly("thing.info {id=a}", "1 503 4 16 true", "2 200 4 22 false", "2 null", "oops");
    }

    @Test
    void parametersThatListenersSeeHaveNoSecrets() throws IOException {
        List<String> events = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void callStarted(Started call) {
                events.add(call.parameters());
            }
        };
        try (Things things = builder().listener(listener).build()) {
            things.buy(Map.of("password", "p", "list", List.of(Map.of("new_password", "p", "a", 1))))
                    .execute();
        }
        assertThat(events.get(0))
                .contains("password=hidden", "new_password=hidden", "a=1")
                .doesNotContain("=p");
    }

    @Test
    void theLogHasNoSecretsAtAnyLevel() throws IOException {
        server.doing((n, s, out) -> n == 0 ? html(out, 503, "") : json(out, 200, Faults.GOOD));
        List<String> lines = new ArrayList<>();
        Logger log = new ListLogger(lines);
        try (Things things = builder().listener(new CallLog(log)).build()) {
            things.info().execute();
            things.buy(Map.of("password", "correct horse battery", "id", "a")).execute();
        }
        assertThat(lines)
                .anyMatch(line -> line.startsWith("TRACE thing.info called with {id=a}"))
                .anyMatch(line ->
                        line.matches("WARN thing.info attempt 1 failed after \\d+ ms and is made again .*503.*"))
                .anyMatch(
                        line -> line.matches("DEBUG thing.buy attempt 1: status 200, \\d+ bytes sent, 22 received, .*"))
                .anyMatch(line -> line.matches("INFO thing.buy succeeded in \\d+ ms"))
                .noneMatch(line -> line.contains("horse") || line.contains(Things.KEY));
    }

    /** Keeps what is logged. */
    private static final class ListLogger extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;
        private final transient List<String> lines;

        ListLogger(List<String> lines) {
            this.lines = lines;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
            lines.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return "";
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }

    @Test
    void doublesEndAsTheyAreTold() throws Exception {
        assertThat(Calls.returning("x").execute()).isEqualTo("x");
        assertThat(Calls.returning("x").toFuture().get()).isEqualTo("x");
        assertThat(Calls.returningJob("done").executeAndWait()).isEqualTo("done");
        IOException failure = new IOException("down");
        assertThatThrownBy(() -> Calls.failing(failure).execute()).isSameAs(failure);
        assertThatThrownBy(() -> Calls.failing(failure).toFuture().join()).hasCause(failure);
    }

    @Test
    void aClientCanBeBuiltOverACallFactory() throws IOException {
        OkHttpClient http = new OkHttpClient();
        Set<String> paths = new java.util.HashSet<>();
        try (Things things = builder()
                .callFactory(request -> {
                    paths.add(request.url().encodedPath());
                    return http.newCall(request);
                })
                .build()) {
            assertThat(things.info().execute().id()).isEqualTo("a");
        }
        assertThat(paths).containsExactly("/v1/json/thing.info");
    }
}
