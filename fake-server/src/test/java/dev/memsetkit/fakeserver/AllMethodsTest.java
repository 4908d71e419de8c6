package dev.memsetkit.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every method answers, and every answer is as the spec says: valid, with nothing unknown. */
class AllMethodsTest {

    private static final MethodCatalog CATALOG = MethodCatalog.bundled();
    private static final int CALLS = Integer.getInteger("memsetkit.fake.calls", 3000);

    private final Map<String, Schema> schemas = new HashMap<>();

    @Test
    void everyMethodAnswersByItsSchema() {
        long seed = Seed.get();
        System.out.println("AllMethodsTest: -Dmemsetkit.seed=" + seed);
        Random random = new Random(seed);
        PlausibleCalls calls = new PlausibleCalls(random);
        Set<String> missing = new TreeSet<>(CATALOG.names());
        Map<String, String> lastRefusals = new TreeMap<>();
        try (FakeServer server = FakeServer.builder().randomSeed(seed).start()) {
            Http http = new Http(server);
            for (int i = 0; i < CALLS; i++) {
                if (i % 400 == 399) {
                    server.reset();
                }
                String name = i % 3 == 0 && !missing.isEmpty()
                        ? missing.stream()
                                .skip(random.nextInt(missing.size()))
                                .findFirst()
                                .orElseThrow()
                        : CATALOG.names().get(random.nextInt(CATALOG.names().size()));
                MethodShape method = CATALOG.method(name).orElseThrow();
                ObjectNode parameters = calls.parameters(method, server.state());
                calls.prepare(method, parameters, http);
                HttpResponse<String> response = http.post(
                        name, "parameters=" + URLEncoder.encode(parameters.toString(), StandardCharsets.UTF_8));
                String told = "seed " + seed + ", call " + i + ": " + name + " " + parameters + " -> "
                        + response.statusCode() + " " + response.body();
                JsonNode body = Http.json(response.body());
                assertThat(response.statusCode()).as(told).isNotEqualTo(500);
                if (response.statusCode() == 200) {
                    missing.remove(name);
                    assertThat(schemas.computeIfAbsent(name, AllMethodsTest::schema)
                                    .validate(known(body).toString(), InputFormat.JSON))
                            .as(told)
                            .isEmpty();
                    assertNothingUnknown(told, method.result(), body);
                } else {
                    assertThat(body.size()).as(told).isEqualTo(3);
                    lastRefusals.put(
                            name, parameters + " -> " + body.path("error").asText());
                }
                if (name.startsWith("apikey.") && !method.safe()) {
                    server.reset(); // The key that the test uses may be gone, or have scopes.
                }
                server.clock().advance(Duration.ofMillis(random.nextInt(1500)));
            }
        }
        lastRefusals.keySet().retainAll(missing);
        assertThat(lastRefusals)
                .as("methods that never succeeded, seed " + seed)
                .isEmpty();
        assertThat(missing).isEmpty();
    }

    /** The documentation says that the rule group is empty where there is no firewall; its schema has no word for that. */
    private static JsonNode known(JsonNode body) {
        JsonNode copy = body.deepCopy();
        copy.findParents("firewall_rule_group").forEach(parent -> {
            if (parent.path("firewall_rule_group").isEmpty()
                    && parent.path("firewall_type").asText().equals("none")) {
                ((ObjectNode) parent)
                        .putObject("firewall_rule_group")
                        .put("name", "")
                        .put("nickname", "")
                        .put("public", false)
                        .put("notes", "")
                        .put("default_outbound_policy", "")
                        .putObject("rules");
            }
        });
        return copy;
    }

    private static Schema schema(String method) {
        try (InputStream in = AllMethodsTest.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json")) {
            ObjectNode document = Http.JSON.createObjectNode();
            document.set("components", Http.JSON.readTree(in).path("components"));
            document.set(
                    "allOf",
                    Http.JSON
                            .createArrayNode()
                            .add(CATALOG.method(method).orElseThrow().result()));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(document.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNothingUnknown(String told, JsonNode schema, JsonNode value) {
        JsonNode resolved = CATALOG.resolve(schema);
        if (value.isArray() && resolved.path("items").isObject()) {
            value.forEach(element -> assertNothingUnknown(told, resolved.path("items"), element));
        } else if (value.isObject() && (resolved.has("properties") || resolved.has("allOf"))) {
            Map<String, JsonNode> properties = CATALOG.properties(resolved);
            value.properties().forEach(entry -> {
                assertThat(properties).as(told).containsKey(entry.getKey());
                assertNothingUnknown(told, properties.get(entry.getKey()), entry.getValue());
            });
        }
    }
}
