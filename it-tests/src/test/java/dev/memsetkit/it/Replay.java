package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.RetryPolicy;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Plays exchanges: the server answers as recorded, and what was sent and decoded is compared. */
final class Replay implements AutoCloseable {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final MockWebServer server = new MockWebServer();
    private final ClientDriver driver;

    Replay() throws IOException {
        server.start();
        driver = new ClientDriver(MemsetClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url("/v1/json/").toString())
                .retries(RetryPolicy.NONE)
                .build());
    }

    void play(List<Exchange> exchanges) throws Exception {
        for (Exchange exchange : exchanges) {
            play(exchange);
        }
    }

    void play(Exchange exchange) throws Exception {
        server.enqueue(answer(exchange));
        MemsetCall<?> call = driver.call(exchange.method(), exchange.params());
        if (exchange.status() == 200) {
            Object result = call.execute();
            JsonNode again = result == null ? MissingNode.getInstance() : driver.json(result);
            if (result != null) {
                assertSameJson(exchange.name(), again, exchange.body());
            }
        } else {
            ApiException error = failure(call);
            assertThat(error.errorType())
                    .isEqualTo(exchange.body().path("error_type").asText());
            assertThat(error.getClass().getSimpleName()).isEqualTo(error.errorType() + "Exception");
            assertThat(error.code())
                    .isEqualTo(exchange.body().path("error_code").asInt());
            assertThat(error.httpStatus()).isEqualTo(exchange.status());
            assertThat(error).hasMessageContaining(exchange.body().path("error").asText());
        }
        assertSent(exchange, server.takeRequest());
    }

    private static ApiException failure(MemsetCall<?> call) throws IOException {
        try {
            call.execute();
        } catch (ApiException e) {
            return e;
        }
        throw new AssertionError("expected an ApiException");
    }

    private static MockResponse answer(Exchange exchange) {
        return new MockResponse.Builder()
                .code(exchange.status())
                .setHeader("Content-Type", "application/json")
                .chunkedBody(exchange.body().toPrettyString(), 64)
                .build();
    }

    private static void assertSent(Exchange exchange, RecordedRequest request) {
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v1/json/" + exchange.method());
        assertThat(request.getUrl().query()).isNull();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/x-www-form-urlencoded");
        String credentials = request.getHeaders().get("Authorization").substring("Basic ".length());
        assertThat(new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8))
                .isEqualTo(KEY + ":x");
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        assertThat(body).doesNotContain(KEY);
        Map<String, String> sent = form(body);
        assertThat(sent.keySet()).isEqualTo(exchange.form().keySet());
        sent.forEach(
                (name, value) -> assertSameValue(name, value, exchange.form().getOrDefault(name, "")));
    }

    /** The API takes Booleans as 1 and 0 as well as True and False; JSON is compared as such. */
    private static void assertSameValue(String name, String sent, String expected) {
        if (name.equals("parameters")) {
            assertSameJson(name, tree(sent), tree(expected));
        } else if (expected.equals("True") || expected.equals("False")) {
            assertThat(sent).as(name).isEqualTo(expected.equals("True") ? "1" : "0");
        } else {
            assertThat(sent).as(name).isEqualTo(expected);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Exchange.JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    /** Equal but for the order of keys and the way numbers are written. */
    private static void assertSameJson(String name, JsonNode actual, JsonNode expected) {
        boolean same = expected.equals(
                (left, right) -> left.isNumber()
                                && right.isNumber()
                                && left.decimalValue().compareTo(right.decimalValue()) == 0
                        ? 0
                        : left.equals(right) ? 0 : 1,
                actual);
        assertThat(same)
                .as("%s: expected %s but was %s", name, expected, actual)
                .isTrue();
    }

    @Override
    public void close() {
        server.close();
    }
}
