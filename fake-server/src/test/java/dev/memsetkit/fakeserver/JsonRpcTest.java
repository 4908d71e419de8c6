package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-RPC 2.0 as its specification and the documentation have it. */
class JsonRpcTest {

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private String raw(String body) {
        return http.send("POST", "/v1/jsonrpc/", "application/json-rpc", body).body();
    }

    private JsonNode call(String body) {
        return Http.json(raw(body));
    }

    @Test
    void idsComeBackUnchangedAndParamsMayBeAbsent() {
        assertThat(call("{\"id\": \"a-1\", \"method\": \"internal.noop\", \"jsonrpc\": \"2.0\"}"))
                .isEqualTo(Http.json("{\"jsonrpc\":\"2.0\",\"result\":{},\"id\":\"a-1\"}"));
        assertThat(call("{\"id\": 1.5, \"method\": \"internal.noop\", \"jsonrpc\": \"2.0\", \"params\": {}}")
                        .path("id")
                        .asDouble())
                .isEqualTo(1.5);
        assertThat(call("{\"id\": 7, \"method\": \"internal.noop\", \"jsonrpc\": \"2.0\", \"params\": []}")
                        .path("id")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void aBatchIsAnsweredInOrderWithoutItsNotifications() {
        JsonNode answers =
                call("[{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"internal.echo\",\"params\":{\"string\":"
                        + "\"Hello World\"}},{\"jsonrpc\":\"2.0\",\"method\":\"dns.reload\"},{\"jsonrpc\":\"2.0\",\"id\":\"c\","
                        + "\"method\":\"nope\"}]");
        assertThat(answers).hasSize(2);
        assertThat(answers.path(0).path("result").path("string").asText()).isEqualTo("Hello World");
        assertThat(answers.path(1).path("error").path("code").asInt()).isEqualTo(5);
        assertThat(server.calls("dns.reload")).hasSize(1);
    }

    @Test
    void aHundredCallsAreABatchAndAHundredAndOneAreNot() {
        String one = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"internal.noop\"}";
        assertThat(call("[" + (one + ",").repeat(99) + one + "]")).hasSize(100);
        JsonNode refused = call("[" + (one + ",").repeat(100) + one + "]");
        assertThat(refused.path("error").path("code").asInt()).isEqualTo(-32600);
        assertThat(server.calls()).hasSize(100);
    }

    @Test
    void anEmptyBodyIsNoJson() {
        assertThat(call("").path("error").path("code").asInt()).isEqualTo(-32700);
    }

    @Test
    void whatNeedsNoAnswerGetsNone() {
        assertThat(raw("{\"jsonrpc\":\"2.0\",\"method\":\"internal.noop\"}")).isEmpty();
        assertThat(raw("[{\"jsonrpc\":\"2.0\",\"method\":\"internal.noop\"}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"jsonrpc\": \"2.0\", \"method\": \"foobar, \"params\": \"bar\", \"baz] | -32700",
                "[{\"jsonrpc\": \"2.0\", \"method\" | -32700",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"internal.noop\", \"id\": 2} | -32700",
                "[] | -32600",
                "1 | -32600",
                "null | -32600",
                "{\"jsonrpc\": \"2.0\", \"method\": 1, \"params\": \"bar\"} | -32600",
                "{\"id\":1} | -32600",
                "{\"id\":1,\"method\":\"internal.noop\"} | -32600",
                "{\"jsonrpc\":2.0,\"id\":1,\"method\":\"internal.noop\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"internal.noop\",\"params\":null} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1e400,\"method\":\"internal.noop\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":-1e999999999,\"method\":\"internal.noop\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"internal.noop\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"service.info\",\"params\":[\"demoaa1\"]} | 7",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"service.info\",\"params\":{}} | 7",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"service.info\",\"params\":{\"name\":\"no\"}} | 3",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"internal.noop\"} {} | -32700"
            })
    void malformedCallsGetTheirCode(String body, int code) {
        JsonNode answer = call(body);
        assertThat(answer.path("error").path("code").asInt())
                .as(answer.toString())
                .isEqualTo(code);
        assertThat(answer.has("id")).isTrue();
        assertThat(answer.path("jsonrpc").asText()).isEqualTo("2.0");
    }

    @Test
    void eachInvalidElementOfABatchHasAnAnswerOfItsOwn() {
        assertThat(call("[1,2,null]"))
                .hasSize(3)
                .allSatisfy(answer ->
                        assertThat(answer.path("error").path("code").asInt()).isEqualTo(-32600));
    }
}
