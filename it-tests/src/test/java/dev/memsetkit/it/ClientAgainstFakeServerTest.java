package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.validation.ViolationException;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.Http;
import dev.memsetkit.fakeserver.PlausibleCalls;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import dev.memsetkit.fakeserver.api.MethodShape;
import dev.memsetkit.fakeserver.control.ReceivedCall;
import dev.memsetkit.testing.Seed;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The typed client and the fake server agree about every method, over all access methods. */
class ClientAgainstFakeServerTest {

    private static final MethodCatalog CATALOG = MethodCatalog.bundled();
    private static final int CALLS = Integer.getInteger("memsetkit.fake.calls", 1500);

    @ParameterizedTest
    @EnumSource(Transport.class)
    void theClientReadsWhatTheServerAnswers(Transport transport) throws Exception {
        long seed = Seed.get();
        System.out.println("ClientAgainstFakeServerTest, " + transport + ": -Dmemsetkit.seed=" + seed);
        Random random = new Random(seed);
        PlausibleCalls calls = new PlausibleCalls(random);
        Set<String> missing = new TreeSet<>(CATALOG.names());
        try (FakeServer server = FakeServer.builder().randomSeed(seed).start();
                MemsetClient client = client(server, transport)) {
            ClientDriver driver = new ClientDriver(client);
            Http http = new Http(server);
            for (int i = 0; i < CALLS; i++) {
                if (i % 200 == 199) {
                    server.reset();
                }
                List<String> names = new ArrayList<>(i % 2 == 0 && !missing.isEmpty() ? missing : CATALOG.names());
                MethodShape method =
                        CATALOG.method(names.get(random.nextInt(names.size()))).orElseThrow();
                ObjectNode parameters = calls.parameters(method, server.state());
                String told = "seed " + seed + ", call " + i + ": " + method.name() + " " + parameters;
                calls.prepare(method, parameters, http);
                if (agree(server, driver, method.name(), parameters, told)) {
                    missing.remove(method.name());
                }
                if (method.name().startsWith("apikey.") && !method.safe()) {
                    server.reset();
                }
                server.clock().advance(Duration.ofMillis(random.nextInt(1500)));
            }
        }
        assertThat(missing).as("methods that never succeeded, seed " + seed).isEmpty();
    }

    private static MemsetClient client(FakeServer server, Transport transport) {
        String url = switch (transport) {
            case JSON -> server.jsonUrl();
            case XML_RPC -> server.xmlRpcUrl();
            case JSON_RPC -> server.jsonRpcUrl();
        };
        return MemsetClient.builder()
                .apiKey(server.apiKey())
                .transport(transport)
                .baseUrl(url)
                .retries(RetryPolicy.NONE)
                .build();
    }

    /** Whether the call succeeded; what came of it has to be the same on both sides. */
    private static boolean agree(
            FakeServer server, ClientDriver driver, String method, ObjectNode parameters, String told)
            throws Exception {
        MemsetCall<?> call;
        try {
            call = driver.call(method, parameters);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ViolationException) {
                return false; // The client refuses what the server would refuse too.
            }
            throw e;
        }
        int before = server.calls().size();
        try {
            Object result = call.execute();
            JsonNode read = result == null ? NullNode.getInstance() : driver.json(result);
            ReceivedCall received = last(server, before, told);
            assertThat(received.succeeded()).as(told).isTrue();
            assertSame(told + " -> " + received.result() + " was read as " + read, received.result(), read);
            return true;
        } catch (ApiException e) {
            ReceivedCall received = last(server, before, told);
            assertThat(received.error()).as(told).isEqualTo(e.errorType());
            assertThat(withoutLookalikes(e.getMessage())).as(told).contains(withoutLookalikes(received.message()));
            return false;
        }
    }

    /** The log of the server hides what looks like a key, such as the id of something else. */
    private static String withoutLookalikes(String message) {
        return message.replaceAll("[0-9a-f]{32,}", "(hidden)");
    }

    private static ReceivedCall last(FakeServer server, int before, String told) {
        List<ReceivedCall> calls = server.calls();
        assertThat(calls).as(told).hasSize(before + 1);
        return calls.get(calls.size() - 1);
    }

    /** Equal but for secrets, which the log of the server hides, and for what XML-RPC has no null for. */
    private static void assertSame(String told, JsonNode sent, JsonNode read) {
        if (sent.isTextual() && sent.asText().equals("(hidden)")) {
            return;
        }
        if (sent.asText().matches("[0-9]{4}-[0-9]{2}") && read.asText().equals(sent.asText() + "-01")) {
            return; // XML-RPC has no months: they come as their first day.
        }
        if (sent.isNumber()) {
            assertThat(read.decimalValue()).as(told).isEqualByComparingTo(sent.decimalValue());
        } else if (sent.isObject()) {
            for (Map.Entry<String, JsonNode> entry : sent.properties()) {
                assertSame(told + " at " + entry.getKey(), entry.getValue(), read.path(entry.getKey()));
            }
            read.properties()
                    .forEach(entry -> assertThat(sent.has(entry.getKey()) || isNothing(entry.getValue()))
                            .as(told + " at " + entry.getKey())
                            .isTrue());
        } else if (sent.isArray()) {
            assertThat(read.size()).as(told).isEqualTo(sent.size());
            for (int i = 0; i < sent.size(); i++) {
                assertSame(told, sent.path(i), read.path(i));
            }
        } else if (!sent.isNull() || !isNothing(read)) {
            assertThat(read).as(told).isEqualTo(sent);
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
    }
}
