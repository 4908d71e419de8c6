package dev.memsetkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.validation.Severity;
import dev.memsetkit.client.validator.Validators;
import dev.memsetkit.it.oracle.MethodSchemas;
import dev.memsetkit.it.oracle.RandomParams;
import dev.memsetkit.spec.ApiSpec;
import dev.memsetkit.spec.OpenRpcReader;
import dev.memsetkit.spec.export.ExportFormat;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Other people's tools read the OpenAPI that we write: Spectral finds no error, and Prism serves it to our client. */
class OtherDescriptionsTest {

    private static final Path TOOLS = Path.of("target/npm").toAbsolutePath();
    private static final Path OPENAPI = TOOLS.resolve("openapi.json");

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
                && Files.isExecutable(tool("prism"));
        if (!installed) {
            Files.write(list, wanted);
            Outcome outcome = run(300, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
            onlyWhere(
                    outcome.code == 0,
                    "npm cannot fetch the tools: "
                            + outcome.output.lines().findFirst().orElse(""));
        }
        try (InputStream in = Objects.requireNonNull(ApiSpec.class.getResourceAsStream("memset-api.openrpc.json"))) {
            ApiSpec spec = OpenRpcReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "spec");
            Files.writeString(OPENAPI, ExportFormat.OPENAPI.write(spec));
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

    @Test
    void spectralFindsNoError() throws IOException, InterruptedException {
        Files.writeString(TOOLS.resolve("rules.yaml"), "extends: ['spectral:oas']\n");

        Outcome outcome = run(
                120,
                tool("spectral").toString(),
                "lint",
                "--ruleset",
                "rules.yaml",
                "--fail-severity",
                "error",
                OPENAPI.toString());

        assertThat(outcome.code).as(outcome.output).isZero();
        assertThat(outcome.output).contains("0 errors");
    }

    @Test
    void prismServesEveryMethodToOurClient() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
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
                    failed.add(method + " " + params + ": " + e.getMessage());
                }
            }
            assertThat(failed).isEmpty();
        } finally {
            prism.descendants().forEach(ProcessHandle::destroy);
            prism.destroy();
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

    private static void await(Process prism, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end && prism.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("Prism does not answer: " + Files.readString(log));
    }
}
