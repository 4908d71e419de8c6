package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memsetkit.client.runtime.JobWaitException;
import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers are told all that an error says, whatever JSON it says it in. */
@Timeout(30)
class ErrorWordsTest {

    private FaultyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Things client(Transport transport) {
        return Things.builder()
                .transport(transport)
                .baseUrl(server.url())
                .retries(Faults.quick())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "no"                     | thing.buy: no
            {"ttl": ["bad"]}         | thing.buy: {"ttl":["bad"]}
            ["bad", "worse"]         | thing.buy: ["bad","worse"]
            7                        | thing.buy: 7
            null                     | thing.buy: ApiErrorBadParameters without a message
            false                    | thing.buy: ApiErrorBadParameters without a message
            true                     | thing.buy: ApiErrorBadParameters without a message
            {}                       | thing.buy: ApiErrorBadParameters without a message
            """)
    void theMessageOfAnErrorIsWhateverStandsThere(String error, String message) throws IOException {
        server.doing((n, s, out) -> json(
                out,
                400,
                "{\"error_type\": \"ApiErrorBadParameters\", \"error_code\": \"7\", \"error\": " + error + "}"));
        try (Things things = client(Transport.JSON)) {
            Things.ThingException thrown = catchThrowableOfType(
                    Things.ThingException.class, () -> things.buy().execute());
            assertThat(thrown).hasMessage(message);
            assertThat(thrown.failure().code()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "a", "size": "many"}               | size cannot be read: found text that is not a number, expected Integer
            {"id": "a", "size": {"b": 1}}             | size cannot be read: found a dictionary, expected Integer
            {"id": "a", "price": true}                | price cannot be read: found a boolean, expected Float
            {"id": "a", "names": {"b": 1}}            | names cannot be read: found a dictionary, expected List
            {"id": "a", "names": "b"}                 | names cannot be read: found a text, expected List
            {"id": "a", "names": ["b", null]}         | names[1] cannot be read: found null, expected String
            {"id": "a", "names": [["b"]]}             | names[0] cannot be read: found a list, expected String
            {"id": "a", "new": {"b": 1, "b": 2}}      | the answer cannot be read: found the key "b" twice
            "a"                                       | the answer cannot be read: found a text, expected Dictionary
            [["a"]]                                   | the answer cannot be read: found a list, expected Dictionary
            7                                         | the answer cannot be read: found a number, expected Dictionary
            """)
    void aResultOfAnotherFormIsToldInWordsOfTheDocumentation(String json, String message) throws IOException {
        server.doing((n, s, out) -> json(out, 200, json));
        try (Things things = client(Transport.JSON)) {
            assertThatThrownBy(() -> things.info().execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageStartingWith("thing.info: " + message + ", in \"")
                    .hasMessageNotContainingAny("java", "dev.memsetkit", "Json", "`", "FAIL_ON", "UNKNOWN");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | false
            "4" | false
            -1.5 | false
            0 | true
            "0" | true
            null | true
            """)
    void aCodeOfAnErrorBesideAResultContradictsIt(String code, boolean result) throws IOException {
        for (Transport transport : new Transport[] {Transport.JSON, Transport.JSON_RPC}) {
            server.speaking(transport)
                    .doing((n, s, out) -> json(out, 200, "{\"id\": \"a\", \"size\": 1, \"error_code\": " + code + "}"));
            try (Things things = client(transport)) {
                for (MemsetCall<?> call : List.of(things.info(), things.call("new.method", Map.of()))) {
                    if (result) {
                        assertThat(call.execute()).isNotNull();
                    } else {
                        assertThatThrownBy(call::execute)
                                .isInstanceOf(MalformedResponseException.class)
                                .hasMessageContaining("error_code")
                                .hasMessageContaining("which looks like an error");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"id\": null, ", "\"id\": \"\", ", "\"id\": \" \", "})
    void aJobWithoutAnIdCannotBeWaitedForAndSaysSo(String id) throws IOException {
        server.doing((n, s, out) -> json(out, 200, "{" + id + "\"status\": \"NEW\", \"finished\": false}"));
        try (Things things = client(Transport.JSON)) {
            assertThatThrownBy(() -> things.reload().executeAndWait())
                    .isInstanceOf(JobWaitException.class)
                    .hasMessage("thing.reload was called, and its answer names no job that can be asked about");
        }
    }

    @Test
    void anErrorWithoutWordsAndNameHasItsCode() throws IOException {
        server.doing((n, s, out) -> {
            String id = server.requests().get(n).replaceFirst("(?s).*(\"id\":\"\\d+\").*", "$1");
            String answer = "{\"jsonrpc\": \"2.0\", " + id + ", \"error\": {\"code\": 99}}";
            return FaultyServer.answer(out, 200, "", answer.getBytes(StandardCharsets.UTF_8));
        });
        try (Things things = client(Transport.JSON_RPC)) {
            assertThatThrownBy(() -> things.buy().execute())
                    .hasMessage("thing.buy: an error with the code 99 without a message");
        }
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void anErrorWithinAnyResultIsNoResult(Transport transport) throws IOException {
        server.speaking(transport)
                .doing((n, s, out) -> json(out, 200, "{\"results\": [{\"error_type\": \"ApiErrorForbidden\"}]}"));
        try (Things things = client(transport)) {
            assertThatThrownBy(() -> things.call("new.method", Map.of()).execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("which looks like an error");
        }
    }

    /** As a JSON value: the error of another access method, where the result was to be. */
    @ParameterizedTest
    @EnumSource(Transport.class)
    void anErrorInThePlaceOfAnyResultIsNoResult(Transport transport) throws IOException {
        server.speaking(transport).doing((n, s, out) -> json(out, 200, "{\"faultCode\": 4, \"faultString\": \"no\"}"));
        try (Things things = client(transport)) {
            assertThatThrownBy(() -> things.call("new.method", Map.of()).execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("faultCode")
                    .hasMessageContaining("which looks like an error");
            assertThatThrownBy(() -> things.delete().execute())
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageContaining("which looks like an error");
        }
    }
}
