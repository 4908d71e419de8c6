package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.params.Validators;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.validation.Severity;
import dev.memsetkit.it.oracle.MethodSchemas;
import dev.memsetkit.it.oracle.RandomParams;
import dev.memsetkit.spec.export.ExportFormat;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Other people's tools read what we write: Spectral and Redocly find nothing in the OpenAPI that could be mended, and Prism
 * serves it to our client; ajv compiles the schemas; those of OpenRPC take the spec and serve it, and Postman reads its
 * collection.
 */
class OtherDescriptionsTest {

    private static final Path TOOLS = Path.of("target/npm").toAbsolutePath();
    private static final Path OPENAPI = TOOLS.resolve("openapi.json");
    private static final Path JSONSCHEMA = TOOLS.resolve("schemas.json");
    private static final Path POSTMAN = TOOLS.resolve("postman.json");
    private static final Path OPENRPC = TOOLS.resolve("openrpc.json");
    private static final String LOCAL_PART = "ab1..-_+'@\" \u00e9";
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void installTools() throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
        onlyWhere(there, "npm is not installed");
        Files.createDirectories(TOOLS);
        Path list = TOOLS.resolve("package.json");
        byte[] wanted = Files.readAllBytes(Path.of("src/test/npm/package.json"));
        boolean installed = Files.isRegularFile(list)
                && java.util.Arrays.equals(Files.readAllBytes(list), wanted)
                && Files.isExecutable(tool("prism"))
                && Files.isExecutable(tool("redocly"))
                && Files.isExecutable(tool("open-rpc-mock-server"));
        if (!installed) {
            Files.write(list, wanted);
            Outcome outcome = run(300, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            onlyWhere(
                    outcome.code == 0,
                    "npm cannot fetch the tools: "
                            + outcome.output.lines().findFirst().orElse(""));
        }
        try (InputStream in = Objects.requireNonNull(
                ApiSpec.class.getResourceAsStream("/dev/memsetkit/spec/memset-api.openrpc.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(OPENRPC, text);
            ApiSpec spec = OpenRpcReader.read(text, "spec");
            Files.writeString(OPENAPI, ExportFormat.OPENAPI.write(spec));
            Files.writeString(JSONSCHEMA, ExportFormat.JSONSCHEMA.write(spec));
            Files.writeString(POSTMAN, ExportFormat.POSTMAN.write(spec));
        }
    }

    private static void onlyWhere(boolean there, String reason) {
        if (!there) {
            System.out.println("skipped: OtherDescriptionsTest, " + reason);
            Assumptions.abort(reason);
        }
    }

    private static Path tool(String name) {
        return TOOLS.resolve("node_modules/.bin").resolve(name);
    }

    private record Outcome(int code, String output) {}

    private static ProcessBuilder process(String... command) {
        return new ProcessBuilder(command).directory(TOOLS.toFile()).redirectErrorStream(true);
    }

    private static Outcome run(int seconds, String... command) throws IOException, InterruptedException {
        Path output = TOOLS.resolve("output.txt");
        Process process = process(command).redirectOutput(output.toFile()).start();
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                .as(String.join(" ", command))
                .isTrue();
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    /** The documentation names neither a contact nor a licence, which are all that linters miss. */
    @Test
    void spectralMissesNothingButAContact() throws IOException, InterruptedException {
        Files.writeString(TOOLS.resolve("rules.yaml"), "extends: ['spectral:oas']\n");

        Outcome outcome = run(120, tool("spectral").toString(), "lint", "--ruleset", "rules.yaml", OPENAPI.toString());

        assertThat(outcome.output).contains("1 problem (0 errors, 1 warning, 0 infos, 0 hints)", "info-contact");
    }

    @Test
    void redoclyMissesNothingButALicence() throws IOException, InterruptedException {
        Outcome outcome = run(
                120,
                tool("redocly").toString(),
                "lint",
                OPENAPI.toString(),
                "--extends=recommended",
                "--skip-rule=info-license",
                "--format=json");

        assertThat(outcome.code).as(outcome.output).isZero();
        assertThat(outcome.output.replaceAll("\\s", "")).contains("\"totals\":{\"errors\":0,\"warnings\":0,");
    }

    /** In its strict mode, which refuses what JSON Schema does not have. */
    @Test
    void ajvCompilesEverySchemaAndJudgesAddressesAsWeDo() throws IOException, InterruptedException {
        ObjectNode verdicts = JSON.createObjectNode();
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder address = new StringBuilder();
            random.ints(random.nextInt(7), 0, LOCAL_PART.length()).forEach(at -> address.append(LOCAL_PART.charAt(at)));
            verdicts.put(address + "@c.de", Format.EMAIL.matches(address + "@c.de"));
        }
        for (String address : List.of("a..b@c.de", ".a@c.de", "a@c", "a.b@c.d-e.fr", "a@-c.de", "a@c.de.")) {
            verdicts.put(address, Format.EMAIL.matches(address));
        }
        assertThat(verdicts.toString()).contains(":true", ":false");
        Files.writeString(TOOLS.resolve("addresses.json"), verdicts.toString());

        Outcome outcome = script("compile-schemas.js", JSONSCHEMA);

        assertThat(outcome.code).as(outcome.output).isZero();
        int schemas = JSON.readTree(JSONSCHEMA.toFile()).path("$defs").size();
        assertThat(outcome.output).contains(schemas + " schemas", verdicts.size() + " addresses");
    }

    @Test
    void prismServesEveryMethodToOurClient() throws Exception {
        int port = freePort();
        Path log = TOOLS.resolve("prism.txt");
        Process prism = process(tool("prism").toString(), "mock", OPENAPI.toString(), "-p", Integer.toString(port))
                .redirectOutput(log.toFile())
                .start();
        try {
            await(prism, port, log);
            MemsetClient client = MemsetClient.builder()
                    .apiKey("0123456789abcdef0123456789abcdef")
                    .baseUrl("http://127.0.0.1:" + port + "/")
                    .build();
            ClientDriver driver = new ClientDriver(client);
            MethodSchemas schemas = new MethodSchemas();
            RandomParams random = new RandomParams(new Random(1));
            List<String> failed = new ArrayList<>();
            for (String method : schemas.methods()) {
                JsonNode params = valid(random, schemas.params(method), method);
                try {
                    driver.call(method, params).execute();
                } catch (RuntimeException e) {
                    // Prism fills a list whose elements have no type with null, which the client refuses.
                    if (!String.valueOf(e.getMessage()).contains("[0] cannot be read: found null")) {
                        failed.add(method + " " + params + ": " + e.getMessage());
                    }
                }
            }
            assertThat(failed).isEmpty();
        } finally {
            stop(prism);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void stop(Process server) {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
    }

    @Test
    void openRpcsOwnToolTakesTheSpec() throws IOException, InterruptedException {
        Outcome outcome = script("validate-openrpc.js", OPENRPC);

        assertThat(outcome.code).as(outcome.output).isZero();
        assertThat(outcome.output).contains(new MethodSchemas().methods().size() + " methods");
    }

    @Test
    void postmansOwnReaderFindsEveryMethod() throws IOException, InterruptedException {
        Outcome outcome = script("read-postman.js", POSTMAN);

        assertThat(outcome.code).as(outcome.output).isZero();
        assertThat(outcome.output).contains(new MethodSchemas().methods().size() + " requests");
    }

    @Test
    void postmansOwnSchemaAcceptsTheCollection() throws IOException, InterruptedException {
        JsonNode collection = JSON.readTree(POSTMAN.toFile());
        String address = collection.path("info").path("schema").asText();
        HttpResponse<String> schema = null;
        try {
            schema = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            onlyWhere(false, address + " cannot be fetched");
        }
        onlyWhere(schema != null && schema.statusCode() == 200, address + " cannot be fetched");

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Objects.requireNonNull(schema).body(), InputFormat.JSON)
                        .validate(collection.toString(), InputFormat.JSON))
                .isEmpty();
    }

    /** Runs a script of ours beside the tools that it uses. */
    private static Outcome script(String name, Path argument) throws IOException, InterruptedException {
        Files.copy(Path.of("src/test/npm", name), TOOLS.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return run(60, "node", name, argument.toString());
    }

    @Test
    void openRpcsMockServerAnswersEveryMethod() throws Exception {
        withMockServer(url -> {
            HttpClient http = HttpClient.newHttpClient();
            return (method, params) -> {
                ObjectNode call = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", 1);
                call.put("method", method).set("params", params);
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(20))
                                .POST(HttpRequest.BodyPublishers.ofString(call.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                return JSON.readTree(answer.body()).has("result") ? "" : call + ": " + answer.body();
            };
        });
    }

    @Test
    void ourJsonRpcTransportPassesItsCallsAgainstTheMockServer() throws Exception {
        withMockServer(url -> {
            MemsetClient memset = MemsetClient.builder()
                    .apiKey("f".repeat(32))
                    .transport(Transport.JSON_RPC)
                    .baseUrl(url)
                    .build();
            return (method, params) -> {
                if (params.isEmpty()) {
                    return ""; // It ends at the first request without params, which JSON-RPC allows and we send.
                }
                try {
                    memset.call(method, JSON.convertValue(params, new TypeReference<Map<String, Object>>() {}))
                            .execute();
                    return "";
                } catch (IOException | RuntimeException e) {
                    return method + " " + params + ": " + e;
                }
            };
        });
    }

    /** Makes one call and says what is wrong with its answer; nothing, if it is a result. */
    private interface Caller {
        String call(String method, JsonNode params) throws Exception;
    }

    /** Serves the spec and makes a valid call of every method. */
    private static void withMockServer(Function<String, Caller> callers) throws Exception {
        int port = freePort();
        Path log = TOOLS.resolve("mock-server.txt");
        Path served = TOOLS.resolve("served.json");
        // Its validator knows no formats but those of JSON Schema, and ends at the first call with another.
        JsonNode document = JSON.readTree(OPENRPC.toFile());
        document.findParents("format").forEach(schema -> ((ObjectNode) schema).remove("format"));
        Files.writeString(served, document.toString());
        Process server = process(
                        tool("open-rpc-mock-server").toString(), "-d", served.toString(), "-p", Integer.toString(port))
                .redirectOutput(log.toFile())
                .start();
        try {
            await(server, port, log);
            Caller caller = callers.apply("http://127.0.0.1:" + port + "/");
            MethodSchemas schemas = new MethodSchemas();
            RandomParams random = new RandomParams(new Random(1));
            List<String> failed = new ArrayList<>();
            for (String method : schemas.methods()) {
                String problem = caller.call(method, valid(random, schemas.params(method), method));
                if (!problem.isEmpty()) {
                    failed.add(problem);
                }
            }
            assertThat(failed).isEmpty();
        } finally {
            stop(server);
        }
    }

    private static JsonNode valid(RandomParams random, JsonNode schema, String method) {
        for (int i = 0; i < 1000; i++) {
            ObjectNode params = random.valid(schema);
            JsonNode tree = params;
            boolean errors = Validators.of(method).validate(tree).stream()
                    .anyMatch(violation -> violation.severity() == Severity.ERROR);
            if (!errors) {
                return params;
            }
        }
        throw new AssertionError("no valid parameters found for " + method);
    }

    private static void await(Process server, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end && server.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("the server does not answer: " + Files.readString(log));
    }
}
