package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error that the documentation states for a method can be provoked by what it states; see documented-errors.txt. */
class EveryDocumentedErrorTest {

    private static final String SPEC = "/dev/memsetkit/spec/memset-api.openrpc.json";
    private static final String RULE = "{\"action\":\"DROP\",\"ordering\":1}";

    /**
     * A line of the table.
     *
     * @param errors any of them will do
     * @param before calls before it
     */
    record Provoked(String method, List<String> errors, List<String> before, String form) {

        static Provoked of(String line) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            return new Provoked(
                    cells[0],
                    List.of(cells[1].split(" or ")),
                    Stream.of(cells[2].split(" ; "))
                            .filter(step -> !step.isBlank())
                            .toList(),
                    cells[3]);
        }
    }

    static List<Provoked> provoked() throws IOException {
        try (InputStream in = EveryDocumentedErrorTest.class.getResourceAsStream("documented-errors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Provoked::of)
                    .toList();
        }
    }

    @Test
    void noneIsLeftOut() throws IOException {
        Map<String, Integer> documented = new TreeMap<>();
        try (InputStream in = MethodCatalog.class.getResourceAsStream(SPEC)) {
            for (JsonNode method : Http.JSON.readTree(in).path("methods")) {
                for (JsonNode raised : method.path("x-raises")) {
                    String error = raised.path("error").asText();
                    if (!error.equals("ApiError")) { // Any of them: the documentation does not say which.
                        documented.merge(method.path("name").asText() + " " + error, 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, Integer> lines = new TreeMap<>();
        for (Provoked line : provoked()) {
            line.errors().forEach(error -> lines.merge(line.method() + " ApiError" + error, 1, Integer::sum));
        }
        assertThat(documented)
                .hasSizeGreaterThan(80)
                .allSatisfy((error, times) ->
                        assertThat(lines.getOrDefault(error, 0)).as(error).isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @MethodSource("provoked")
    void itIsRaisedForWhatTheDocumentationStates(Provoked line) {
        try (FakeServer server = FakeServer.builder().start()) {
            Http http = new Http(server);
            line.before().forEach(step -> prepare(server, http, step));
            JsonNode before = server.state();
            String refusal = http.refusal(line.method(), form(line.form()));
            assertThat(line.errors()).anySatisfy(error -> assertThat(refusal).startsWith("ApiError" + error + ": "));
            assertThat(server.state())
                    .as("a call that is refused changes nothing")
                    .isEqualTo(before);
        }
    }

    private static void prepare(FakeServer server, Http http, String step) {
        switch (step) {
            case "later" -> server.clock().advance(Duration.ofMinutes(1));
            case "full rule group" ->
                repeat(http, "firewalling.rule_create", "rule_group_name=demoaa-fw1&action=DROP&ordering=1");
            case "full monitoring" ->
                repeat(
                        http,
                        "server.monitoring.rule_create",
                        "name=demoaa1&service=ping&alert_type=email&contact_address=a@example.com");
            case "second vlan" -> {
                ObjectNode state = server.state();
                ObjectNode vlan = ((ObjectNode) state.path("vlan.info").path(0)).deepCopy();
                ((ArrayNode) state.path("vlan.info"))
                        .add(vlan.put("name", "demoaavlan2").put("network", "10.1.2.0/24"));
                replace(http, state);
            }
            default -> {
                String[] words = step.split(" ", 2);
                if (words[0].equals("seed")) {
                    seed(server, http, words[1]);
                } else {
                    http.call(words[0], form(words[1]));
                }
            }
        }
    }

    /** Until the account has as many as it may. */
    private static void repeat(Http http, String method, String form) {
        for (int i = 0; i < 30 && http.post(method, form).statusCode() == 200; i++) {
            assertThat(i).isLessThan(30);
        }
    }

    /** NAME.KEY=JSON: a service of the demo account with another value. */
    private static void seed(FakeServer server, Http http, String change) {
        String name = change.substring(0, change.indexOf('.'));
        String key = change.substring(change.indexOf('.') + 1, change.indexOf('='));
        ObjectNode state = server.state();
        for (String kind : List.of("server.info", "service.info")) {
            for (JsonNode row : state.path(kind)) {
                if (row.path("name").asText().equals(name)) {
                    ((ObjectNode) row).set(key, Http.json(change.substring(change.indexOf('=') + 1)));
                }
            }
        }
        replace(http, state);
    }

    private static void replace(Http http, ObjectNode state) {
        assertThat(http.send("PUT", "/_fake/state", "", state.toString()).statusCode())
                .isEqualTo(200);
    }

    private static String form(String readable) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            rules.add(RULE);
        }
        String text = readable.replace("[31 rules]", rules.toString());
        if (!text.startsWith("parameters=")) {
            return text.replace(' ', '+');
        }
        return Stream.of(text.split("=", 2))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }
}
