package dev.memsetkit.client.runtime.fault;

import static dev.memsetkit.client.runtime.fault.FaultyServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memsetkit.client.runtime.MalformedResponseException;
import dev.memsetkit.client.runtime.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
