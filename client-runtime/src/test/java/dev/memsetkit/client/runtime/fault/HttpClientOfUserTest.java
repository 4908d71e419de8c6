package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.answer;
import static dev.memsetkit.client.runtime.fault.FaultyServer.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.memsetkit.client.runtime.AnswerException;
import dev.memsetkit.client.runtime.JsonRequests;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.TransportException;
import dev.memsetkit.client.runtime.UnexpectedStatusException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.Cache;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OkHttp, or a client of OkHttp that a user gives, would do by itself, and must not. */
@Timeout(30)
class HttpClientOfUserTest {

    private FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Things.Builder byGet() {
        return Things.builder()
                .jsonRequests(JsonRequests.DEFAULT.withGet().withKeyField())
                .retries(RetryPolicy.of(3, Duration.ofMillis(2)))
                .baseUrl(server.url());
    }

    @Test
    void noAnswerComesFromACacheAndNoKeyGoesThere(@TempDir File folder) throws IOException {
        server.doing((n, s, out) -> answer(
                out,
                200,
                "Content-Type: application/json\r\nCache-Control: max-age=600\r\n",
                ("{\"id\": \"" + n + "\"}").getBytes(StandardCharsets.UTF_8)));
        Cache cache = new Cache(folder, 1 << 20);
        try (Things things = byGet().okHttpClient(
                        new OkHttpClient.Builder().cache(cache).build())
                .build()) {
            assertThat(things.info().execute().id()).isEqualTo("0");
            assertThat(things.info().execute().id()).isEqualTo("1");
        }
        assertThat(cache.size()).isZero();
    }

    @Test
    void anAuthenticatorIsNotAskedSoThatARefusedCallIsNotMadeAgain() throws IOException {
        server.doing((n, s, out) -> html(out, 401, "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        OkHttpClient answering = new OkHttpClient.Builder()
                .authenticator((route, response) ->
                        response.request().newBuilder().header("X-Again", "1").build())
                .build();
        try (Things things = byGet().okHttpClient(answering).build()) {
            assertThatThrownBy(() -> things.info().execute()).isInstanceOf(UnexpectedStatusException.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1.5", "soon", ""})
    void aGetIsRepeatedAsOftenAsThePolicySaysWhateverRetryAfterSays(String value) throws IOException {
        server.doing((n, s, out) -> html(out, 503, "Retry-After: " + value + "\r\n"));
        try (Things things = byGet().build()) {
            assertThatThrownBy(() -> things.info().execute())
                    .isInstanceOfSatisfying(
                            UnexpectedStatusException.class,
                            failure -> assertThat(failure.headers().first("Retry-After"))
                                    .hasValue(value));
        }
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aRetryAfterWithoutMeasureIsAStatusAsAnyOther(Transport transport) throws IOException {
        server.speaking(transport).doing((n, s, out) -> html(out, 503, "Retry-After: " + "9".repeat(40) + "\r\n"));
        try (Things things =
                Things.builder().transport(transport).baseUrl(server.url()).build()) {
            assertThatThrownBy(() -> things.buy().execute()).isInstanceOf(UnexpectedStatusException.class);
            assertThatThrownBy(() -> things.info().execute()).isInstanceOf(UnexpectedStatusException.class);
        }
        assertThat(server.requests()).hasSize(2);
    }

    /** As pages that show a request for debugging do. */
    @ParameterizedTest
    @EnumSource
    void aKeyThatTheServerRepeatsAsItWasSentIsInNoMessage(Transport transport) throws IOException {
        for (String password : new String[] {"x", ""}) {
            String sent = Credentials.basic(Things.KEY, password, StandardCharsets.UTF_8);
            for (int status : new int[] {200, 500}) {
                server.speaking(transport)
                        .doing((n, s, out) -> answer(
                                out,
                                status,
                                "X-Debug: " + sent + "\r\n",
                                ("<p>HTTP_AUTHORIZATION " + sent + "</p>").getBytes(StandardCharsets.UTF_8)));
                try (Things things = Things.builder()
                        .transport(transport)
                        .baseUrl(server.url())
                        .build()) {
                    Throwable failure = catchThrowable(() -> things.buy().execute());
                    StringWriter all = new StringWriter();
                    failure.printStackTrace(new PrintWriter(all, true));
                    AnswerException answer = (AnswerException) failure;
                    assertThat(all + " " + answer.headers() + answer).doesNotContain(sent.substring(6, 42));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatIsInterruptedSendsNothingAndStaysInterrupted(Transport transport) throws IOException {
        server.speaking(transport).doing((n, s, out) -> FaultyServer.json(out, 200, Faults.GOOD));
        try (Things things =
                Things.builder().transport(transport).baseUrl(server.url()).build()) {
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(() -> things.buy().execute());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            told -> assertThat(told.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNumberThatEndsWithTheConnectionIsNoResult() throws IOException {
        server.doing((n, s, out) -> FaultyServer.write(out, "HTTP/1.1 200 OK\r\n\r\n12") && false);
        try (Things things = Things.builder().baseUrl(server.url()).build()) {
            assertThatThrownBy(
                            () -> things.call("new.method", java.util.Map.of()).execute())
                    .hasMessageContaining("digits may be missing");
        }
    }
}
