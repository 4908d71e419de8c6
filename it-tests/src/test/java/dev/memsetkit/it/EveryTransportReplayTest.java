package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiException;
import dev.memsetkit.client.runtime.MemsetCall;
import dev.memsetkit.client.runtime.RetryPolicy;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.validation.ViolationException;
import dev.memsetkit.it.transports.AnsweringApi;
import dev.memsetkit.it.transports.ServedApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the real API was asked and answered, what the documentation's examples and other clients send: over all access methods,
 * whichever it was seen on, the same call arrives and the same result or error comes back.
 */
class EveryTransportReplayTest {

    private static final Path WIRE = Path.of(System.getProperty("memsetkit.root", ".."), "..", "shared", "wire");

    /** Answers with what was recorded, and knows what it was asked. */
    private static final class Recorded implements AnsweringApi {

        private JsonNode answer = NullNode.getInstance();
        private @Nullable Refusal refusal;
        private String method = "";
        private JsonNode params = NullNode.getInstance();

        @Override
        public synchronized JsonNode call(String called, JsonNode with) {
            method = called;
            params = with;
            if (refusal != null) {
                throw refusal;
            }
            return answer;
        }

        private synchronized void answers(JsonNode result, JsonNode error, int status) {
            answer = result;
            refusal = error.isMissingNode()
                    ? null
                    : new Refusal(
                            error.path("error_type").asText(""),
                            error.path("error_code").asInt(),
                            status,
                            error.path("error").asText(""));
        }
    }

    private static void assumeThere(String folder) {
        if (!Files.isDirectory(WIRE.resolve(folder))) {
            String skipped = "skipped: EveryTransportReplayTest, the " + folder + " do not lie beside the repository";
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
    }

    private static MemsetClient client(ServedApi served, Transport transport) {
        return MemsetClient.builder()
                .apiKey("0123456789abcdef0123456789abcdef")
                .transport(transport)
                .baseUrl(served.url(transport))
                .retries(RetryPolicy.NONE)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void recordingsGiveTheSameOverEachAccessMethod(Transport transport) throws Exception {
        assumeThere("recordings");
        Recorded api = new Recorded();
        List<Exchange> exchanges = new ArrayList<>(Exchange.recorded(WIRE.resolve("recordings")));
        Exchange.files(WIRE.resolve("scenarios")).forEach(file -> exchanges.addAll(Exchange.steps(file)));
        try (ServedApi served = ServedApi.of(api);
                MemsetClient memset = client(served, transport)) {
            ClientDriver driver = new ClientDriver(memset);
            for (Exchange exchange : exchanges) {
                boolean good = exchange.status() == 200;
                api.answers(exchange.body(), good ? MissingNode.getInstance() : exchange.body(), exchange.status());
                MemsetCall<?> call = driver.call(exchange.method(), exchange.params());
                if (good) {
                    assertSame(exchange.name(), driver.json(call.execute()), exchange.body());
                } else {
                    assertFails(exchange.name(), call, exchange.body());
                }
                assertArrived(exchange.name(), api, exchange.method(), exchange.params());
            }
        }
        assertThat(exchanges).hasSizeGreaterThan(90);
    }

    /** A sample that violates the documentation, such as a text for a Boolean, is refused with a word and sent by nobody. */
    @ParameterizedTest
    @EnumSource
    void samplesAndTheDocumentationsOwnExamplesGiveTheSameOverEachAccessMethod(Transport transport) throws Exception {
        assumeThere("samples");
        Recorded api = new Recorded();
        TreeSet<String> refused = new TreeSet<>();
        int sent = 0;
        try (ServedApi served = ServedApi.of(api);
                MemsetClient memset = client(served, transport)) {
            for (Path file : Exchange.files(WIRE.resolve("samples"))) {
                Sample sample = Sample.read(file);
                boolean fault =
                        !sample.error().isMissingNode() && !sample.error().has("error_type");
                if (sample.method().startsWith("system.") || fault && transport == Transport.JSON) {
                    continue; // JSON names its errors, which a fault does not.
                }
                api.answers(
                        sample.result().isMissingNode() ? NullNode.getInstance() : sample.result(),
                        sample.error(),
                        sample.status());
                try {
                    play(memset, sample);
                    assertArrived(sample.name(), api, sample.method(), sample.params());
                    sent++;
                } catch (ViolationException e) {
                    assertThat(e.violations()).isNotEmpty();
                    // What the documentation shows the API refusing may be refused before it is sent.
                    String answer = sample.error().isMissingNode() ? "" : " (refused by the API too)";
                    refused.add(sample.name() + answer + ": " + e.getMessage());
                }
            }
        }
        assertThat(sent).as("refused: " + refused).isGreaterThan(60);
        assertThat(refused)
                .as("samples of the documentation itself")
                .noneMatch(name -> name.startsWith("doc-example") && !name.contains("(refused by the API too): "));
    }

    private static void play(MemsetClient memset, Sample sample) throws Exception {
        MemsetCall<JsonNode> call = memset.call(sample.method(), values(sample.params()));
        if (!sample.error().isMissingNode()) {
            assertFails(sample.name(), call, sample.error());
        } else if (sample.result().isMissingNode()) {
            catchThrowableOfType(
                    Exception.class, call::execute); // Nobody knows the answer: the request is what counts.
        } else {
            assertSame(sample.name(), call.execute(), sample.result());
        }
    }

    @Test
    void theMethodsOfXmlRpcAnswerAsInTheExamples() throws Exception {
        assumeThere("samples");
        Recorded api = new Recorded();
        List<String> helped = new ArrayList<>();
        try (ServedApi served = ServedApi.of(api);
                MemsetClient memset = client(served, Transport.XML_RPC)) {
            for (Path file : Exchange.files(WIRE.resolve("samples"))) {
                Sample sample = Sample.read(file);
                if (sample.method().equals("system.methodHelp")) {
                    String about = sample.positional().asText();
                    String help = sample.result().asText("help");
                    api.answers(Exchange.JSON.getNodeFactory().textNode(help), sample.error(), 200);
                    assertThat(memset.system().methodHelp(about).execute()).isEqualTo(help);
                    assertThat(api.params.path("method").asText()).isEqualTo(about);
                    helped.add(about);
                }
            }
            api.answers(Exchange.JSON.createArrayNode().add("system.listMethods"), MissingNode.getInstance(), 200);
            assertThat(memset.system().listMethods().execute()).containsExactly("system.listMethods");
            assertThat(api.params.size()).isZero();
        }
        assertThat(helped).isNotEmpty();
    }

    private static Map<String, Object> values(JsonNode params) {
        return Exchange.JSON.convertValue(params, new TypeReference<Map<String, Object>>() {});
    }

    private static void assertFails(String name, MemsetCall<?> call, JsonNode error) {
        ApiException failure = catchThrowableOfType(ApiException.class, call::execute);
        assertThat(failure).as(name).isNotNull();
        assertThat(failure.code()).as(name).isEqualTo(error.path("error_code").asInt());
        if (error.has("error_type")) {
            assertThat(failure.errorType())
                    .as(name)
                    .isEqualTo(error.path("error_type").asText());
            assertThat(failure.getClass().getSimpleName()).isEqualTo(failure.errorType() + "Exception");
            assertThat(failure).hasMessageContaining(error.path("error").asText());
        }
    }

    private static void assertArrived(String name, Recorded api, String method, JsonNode params) {
        assertThat(api.method).as(name).isEqualTo(method);
        assertSame(name, texts(api.params), texts(params));
    }

    /** Scalars as the API takes them from a form, so that access methods with types and without can be compared. */
    private static JsonNode texts(JsonNode params) {
        ObjectNode texts = Exchange.JSON.createObjectNode();
        params.properties().forEach(param -> {
            JsonNode value = param.getValue();
            String text = value.asText();
            if (value.isContainerNode()) {
                texts.set(param.getKey(), value);
            } else {
                texts.put(
                        param.getKey(),
                        text.equalsIgnoreCase("true") ? "1" : text.equalsIgnoreCase("false") ? "0" : text);
            }
        });
        return texts;
    }

    /** Equal but for the order of keys and the way numbers are written. */
    private static void assertSame(String name, JsonNode actual, JsonNode expected) {
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
}
