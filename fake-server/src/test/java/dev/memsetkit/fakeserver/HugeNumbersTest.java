package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.api.ParameterShape;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few letters of a request can name a number that would fill the memory: each parameter answers as to any wrong value. */
class HugeNumbersTest {

    private static final List<String> HUGE =
            List.of("1e400", "-1e999999999", "1e-999999999", "1E308", "9".repeat(900), "1." + "0".repeat(900) + "1e300");

    private final FakeServer server = FakeServer.builder().start();
    private final Http http = new Http(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @Timeout(120)
    void noParameterOfAnyMethodFailsWithinTheFake() {
        List<String> wrong = new ArrayList<>();
        for (String name : MethodCatalog.bundled().names()) {
            MethodShape method = MethodCatalog.bundled().method(name).orElseThrow();
            for (ParameterShape parameter : method.parameters()) {
                for (String number : HUGE) {
                    for (String value : List.of(number, "[" + number + "]", "[{\"port\": " + number + "}]")) {
                        String json = "{\"" + parameter.name() + "\": " + value + "}";
                        check(wrong, name + " " + json, http.post(
                                name, "parameters=" + URLEncoder.encode(json, StandardCharsets.UTF_8)));
                        check(wrong, "JSON-RPC " + name + " " + json, http.send(
                                "POST", "/v1/jsonrpc", "", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"" + name
                                        + "\", \"params\": " + json + "}"));
                    }
                    check(wrong, name + " " + parameter.name() + "=" + number,
                            http.post(name, parameter.name() + "=" + number));
                    for (String type : List.of("double", "int")) {
                        check(wrong, type + " " + name + " " + parameter.name() + " " + number, http.send(
                                "POST", "/v1/xmlrpc", "", "<methodCall><methodName>" + name
                                        + "</methodName><params><param><value><struct><member><name>" + parameter.name()
                                        + "</name><value><" + type + ">" + number + "</" + type
                                        + "></value></member></struct></value></param></params></methodCall>"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String call, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500 || answer.body().contains("Internal error") || answer.body().contains("nfinity")) {
            wrong.add(call.substring(0, Math.min(call.length(), 200)) + " -> " + answer.body());
        }
    }
}
