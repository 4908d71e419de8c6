package dev.memsetkit.client.runtime.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What answers mean for the requests; {@code docs/jsonrpc-outcomes.md} is made of it. */
class JsonRpcOutcomesTest {

    private static final Path TABLE = Path.of(System.getProperty("memsetkit.root", ".."), "docs/jsonrpc-outcomes.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String V = "\"jsonrpc\":\"2.0\",";

    /**
     * An answer.
     *
     * @param what what is special about it
     * @param answer the JSON
     * @param ids of the requests; one for a request alone
     * @param outcomes what it means, for each
     */
    record Row(String what, String answer, List<String> ids, List<String> outcomes) {

        static Row alone(String what, String answer, String outcome) {
            return new Row(what, answer, List.of("1"), List.of(outcome));
        }

        static Row batch(String what, String answer, String... outcomes) {
            return new Row(what, answer, List.of("1", "2"), List.of(outcomes));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> alone() {
        return List.of(
                Row.alone("result", "{" + V + "\"id\":\"1\",\"result\":7}", "result 7"),
                Row.alone("result that is nothing", "{" + V + "\"id\":\"1\",\"result\":null}", "result null"),
                Row.alone("decimal", "{" + V + "\"id\":\"1\",\"result\":21.60}", "result 21.60"),
                Row.alone(
                        "error",
                        "{" + V + "\"id\":\"1\",\"error\":{\"code\":3,\"message\":\"gone\"}}",
                        "error 3: gone"),
                Row.alone(
                        "error with data, members in another order",
                        "{\"error\":{\"data\":{\"a\":[1]},\"message\":\"gone\",\"code\":3},\"id\":\"1\","
                                + "\"jsonrpc\":\"2.0\"}",
                        "error 3: gone"),
                Row.alone(
                        "error without code",
                        "{" + V + "\"id\":\"1\",\"error\":{\"message\":\"gone\"}}",
                        "error 0: gone"),
                Row.alone(
                        "error with a code that is text",
                        "{" + V + "\"id\":\"1\",\"error\":{\"code\":\"E3\",\"message\":\"gone\"}}",
                        "error 0: gone (code \"E3\")"),
                Row.alone(
                        "error with a code beyond 32 bits",
                        "{" + V + "\"id\":\"1\",\"error\":{\"code\":9876543210,\"message\":\"gone\"}}",
                        "error 0: gone (code 9876543210)"),
                Row.alone(
                        "error with a message that is a dictionary",
                        "{" + V + "\"id\":\"1\",\"error\":{\"code\":7,\"message\":{\"ttl\":[\"bad\"]}}}",
                        "error 7: {\"ttl\":[\"bad\"]}"),
                Row.alone(
                        "error without id, as of a request that could not be read",
                        "{" + V + "\"id\":null,\"error\":{\"code\":-32700,\"message\":\"Parse error\"}}",
                        "error -32700: Parse error"),
                Row.alone(
                        "result with an error of null",
                        "{" + V + "\"id\":\"1\",\"result\":7,\"error\":null}",
                        "result 7"),
                Row.alone(
                        "error with a result of null",
                        "{" + V + "\"id\":\"1\",\"result\":null,\"error\":{\"code\":3,\"message\":\"gone\"}}",
                        "error 3: gone"),
                Row.alone(
                        "result and error",
                        "{" + V + "\"id\":\"1\",\"result\":7,\"error\":{\"code\":3,\"message\":\"gone\"}}",
                        "unproven: found a result and an error in one response; the error: gone"),
                Row.alone(
                        "neither",
                        "{" + V + "\"id\":\"1\"}",
                        "unproven: found neither a result nor an error in a response"),
                Row.alone(
                        "error that is text",
                        "{" + V + "\"id\":\"1\",\"error\":\"gone\"}",
                        "unproven: found the error \"gone\", expected an object"),
                Row.alone(
                        "result twice",
                        "{" + V + "\"id\":\"1\",\"result\":7,\"result\":8}",
                        "unproven: found \"result\" twice in a response"),
                Row.alone(
                        "id that is a number",
                        "{" + V + "\"id\":1,\"result\":7}",
                        "unproven: found a response with the id 1, expected \"1\""),
                Row.alone(
                        "id of another",
                        "{" + V + "\"id\":\"2\",\"result\":7}",
                        "unproven: found a response with the id \"2\", expected \"1\""),
                Row.alone(
                        "error of another",
                        "{" + V + "\"id\":\"2\",\"error\":{\"code\":3,\"message\":\"gone\"}}",
                        "unproven: found a response with the id \"2\", expected \"1\"; its error 3: gone"),
                Row.alone("no id", "{" + V + "\"result\":7}", "unproven: found a response with no id, expected \"1\""),
                Row.alone(
                        "id of null with a result",
                        "{" + V + "\"id\":null,\"result\":7}",
                        "unproven: found a response with the id null, expected \"1\""),
                Row.alone(
                        "no version",
                        "{\"id\":\"1\",\"result\":7}",
                        "unproven: found a response without \"jsonrpc\": \"2.0\""),
                Row.alone(
                        "version that is a number",
                        "{\"jsonrpc\":2.0,\"id\":\"1\",\"result\":7}",
                        "unproven: found the version 2.0, expected \"2.0\""),
                Row.alone(
                        "list of one",
                        "[{" + V + "\"id\":\"1\",\"result\":7}]",
                        "unproven: found [...], expected a response"),
                Row.alone("text", "\"ok\"", "unproven: found \"ok\", expected a response"),
                Row.alone("nothing", "", "unproven: found nothing, expected a response"),
                Row.alone("cut off", "{" + V + "\"id\":\"1\",\"resu", "not JSON"),
                Row.alone(
                        "two answers",
                        "{" + V + "\"id\":\"1\",\"result\":7}{}",
                        "unproven: found more behind the answer"));
    }

    static List<Row> batches() {
        String one = "{" + V + "\"id\":\"1\",\"result\":7}";
        String two = "{" + V + "\"id\":\"2\",\"result\":8}";
        String ofAny = "{" + V + "\"id\":null,\"error\":{\"code\":-32600,\"message\":\"Invalid\"}}";
        return List.of(
                Row.batch("results", "[" + one + "," + two + "]", "result 7", "result 8"),
                Row.batch("results in another order", "[" + two + "," + one + "]", "result 7", "result 8"),
                Row.batch(
                        "an error among them",
                        "[" + one + ",{" + V + "\"id\":\"2\",\"error\":{\"code\":3,\"message\":\"gone\"}}]",
                        "result 7",
                        "error 3: gone"),
                Row.batch("error of the whole", ofAny, "error -32600: Invalid", "error -32600: Invalid"),
                Row.batch("one missing", "[" + one + "]", "result 7", "unproven: found no response with the id \"2\""),
                Row.batch(
                        "none",
                        "[]",
                        "unproven: found no response with the id \"1\"",
                        "unproven: found no response with the id \"2\""),
                Row.batch(
                        "one missing, one error without id",
                        "[" + one + "," + ofAny + "]",
                        "result 7",
                        "error -32600: Invalid"),
                Row.batch(
                        "two missing, one error without id",
                        "[" + ofAny + "]",
                        "unproven: found no response with the id \"1\"; found an error of a request without id; its error -32600: Invalid",
                        "unproven: found no response with the id \"2\"; found an error of a request without id; its error -32600: Invalid",
                        "beside: found an error of a request without id; its error -32600: Invalid"),
                Row.batch(
                        "one twice",
                        "[" + one + "," + two + "," + one + "]",
                        "unproven: found two responses with the id \"1\"",
                        "result 8"),
                Row.batch(
                        "one of nobody",
                        "[" + one + "," + two + ",{" + V + "\"id\":\"3\",\"result\":9}]",
                        "result 7",
                        "result 8",
                        "beside: found a response with the id \"3\", which was not asked for"),
                Row.batch(
                        "an id that is a number",
                        "[" + one + ",{" + V + "\"id\":2,\"result\":8}]",
                        "result 7",
                        "unproven: found no response with the id \"2\"; found a response with the id 2, which was not asked for",
                        "beside: found a response with the id 2, which was not asked for"),
                Row.batch(
                        "what is no response",
                        "[" + one + "," + two + ",5]",
                        "result 7",
                        "result 8",
                        "beside: found 5, expected a response"),
                Row.batch(
                        "one response without a list",
                        one,
                        "unproven: found one response with the id \"1\", expected a list of responses",
                        "unproven: found one response with the id \"1\", expected a list of responses"),
                Row.batch(
                        "nothing",
                        "",
                        "unproven: found nothing, expected a list of responses",
                        "unproven: found nothing, expected a list of responses"),
                Row.batch("cut off", "[" + one + ",", "not JSON"));
    }

    static Stream<Row> rows() {
        return Stream.concat(alone().stream(), batches().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachAnswerHasItsOutcome(Row row) throws IOException {
        assertThat(outcomes(row)).isEqualTo(row.outcomes());
    }

    private static List<String> outcomes(Row row) throws IOException {
        JsonRpcReader reader = new JsonRpcReader();
        try {
            if (row.ids().size() == 1) {
                return List.of(text(reader.readResponse(JSON.createParser(row.answer()), "1")));
            }
            JsonRpcBatchOutcome batch = reader.readBatch(JSON.createParser(row.answer()), row.ids());
            return Stream.concat(
                            batch.outcomes().stream().map(JsonRpcOutcomesTest::text),
                            batch.unasked().stream().map(found -> "beside: " + found))
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("not JSON");
        }
    }

    private static String text(JsonRpcOutcome outcome) {
        if (outcome instanceof JsonRpcOutcome.Result result) {
            try {
                var value = result.value().asParser();
                value.nextToken();
                return "result " + value.getText();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        } else if (outcome instanceof JsonRpcOutcome.Failure error) {
            return "error " + error.code() + ": " + error.message();
        }
        return "unproven: " + ((JsonRpcOutcome.Unproven) outcome).problem();
    }

    @Test
    void theTableIsWhatTheReaderGives() throws IOException {
        StringBuilder table = new StringBuilder("# What JSON-RPC answers mean\n\n")
                .append(
                        "Made by `JsonRpcOutcomesTest`. A call succeeds only with a result. An unproven one ends with a")
                .append(
                        " `MalformedResponseException`:\nit may have been carried out.\n\n## To one request, with the id `\"1\"`\n\n")
                .append("| | answer | outcome |\n| --- | --- | --- |\n");
        alone().forEach(row -> line(table, row));
        table.append(
                "\n## To a batch, with the ids `\"1\"` and `\"2\"`\n\n| | answer | outcomes |\n| --- | --- | --- |\n");
        batches().forEach(row -> line(table, row));
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table.toString());
    }

    private static void line(StringBuilder table, Row row) {
        try {
            table.append("| ").append(row.what()).append(" | ");
            table.append(row.answer().isEmpty() ? "" : "`" + row.answer() + "`").append(" | ");
            table.append(outcomes(row).stream().map(text -> "`" + text + "`").collect(Collectors.joining("<br>")));
            table.append(" |\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void requestsHaveNamedParametersAndNoneWhereThereAreNone() throws IOException {
        var body = new ByteArrayOutputStream();
        new JsonRpcWriter(JSON)
                .writeBatch(
                        body,
                        List.of(
                                new JsonRpcRequest("1", "dns.reload", Map.of()),
                                new JsonRpcRequest("2", "dns.zone_info", Map.of("id", "a"))));
        assertThat(body)
                .hasToString("[{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"method\":\"dns.reload\"},"
                        + "{\"jsonrpc\":\"2.0\",\"id\":\"2\",\"method\":\"dns.zone_info\",\"params\":{\"id\":\"a\"}}]");
    }

    @Test
    void aServerTellsCallsNotificationsAndWhatIsNone() throws IOException {
        JsonNode body = JSON.readTree("[{" + V + "\"id\":\"a\",\"method\":\"m\",\"params\":{\"x\":1}}, {" + V
                + "\"method\":\"n\"}, {\"id\":5,\"method\":\"m\"}, 7, {" + V + "\"id\":{},\"method\":\"m\"}, {" + V
                + "\"id\":null,\"method\":\"m\",\"params\":3}]");
        JsonRpcRequests requests = JsonRpcRequests.of(body);
        assertThat(requests.isBatch()).isTrue();
        assertThat(requests.entries().stream().map(entry -> entry.getClass().getSimpleName()))
                .containsExactly("Call", "Notification", "Invalid", "Invalid", "Invalid", "Invalid");
        assertThat(requests.entries().get(0))
                .isEqualTo(new JsonRpcRequests.Call(JSON.readTree("\"a\""), "m", JSON.readTree("{\"x\":1}")));
        assertThat(((JsonRpcRequests.Invalid) requests.entries().get(2)).id()).isEqualTo(JSON.readTree("5"));
        assertThat(JsonRpcRequests.of(JSON.readTree("[]")).entries())
                .singleElement()
                .isInstanceOf(JsonRpcRequests.Invalid.class);
    }
}
