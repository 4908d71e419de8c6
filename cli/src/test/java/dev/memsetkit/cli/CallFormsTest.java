package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call over each access method, printed for other programs, and its result in each form. */
class CallFormsTest {

    private static final FakeServer SERVER = FakeServer.builder().start();
    private static final String[] HARD = {
        "dns.zone_create",
        "nickname=it's \"a\" \\ $HOME & é ☃ 😀",
        "ttl=300",
        "records=[{\"type\": \"A\"}]",
        "--no-check"
    };

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void reset() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private Command.Run call(String transport, String... words) throws IOException {
        String url = switch (transport) {
            case "xmlrpc" -> SERVER.xmlRpcUrl();
            case "jsonrpc" -> SERVER.jsonRpcUrl();
            default -> SERVER.jsonUrl();
        };
        List<String> all = new ArrayList<>(List.of("--transport", transport));
        all.addAll(Arrays.asList(words));
        return Command.call(SERVER, folder, url, all.toArray(new String[0]));
    }

    private static JsonNode sent() {
        return SERVER.calls("dns.zone_create").get(0).parameters();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmlrpc", "jsonrpc"})
    void curlSendsWhatTheCallWouldHaveSent(String transport) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "no /usr/bin/curl: what --curl prints is not run");
        call(transport, HARD);
        JsonNode expected = sent();
        SERVER.reset();
        String[] printed = Arrays.copyOf(HARD, HARD.length + 1);
        printed[HARD.length] = "--curl";
        Command.Run run = call(transport, printed);
        assertThat(SERVER.calls("dns.zone_create")).as("printed and not made").isEmpty();

        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", run.out()).redirectErrorStream(true);
        shell.environment().put("MEMSET_API_KEY", SERVER.apiKey());
        Process process = shell.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        assertThat(sent()).isEqualTo(expected);
    }

    @Test
    void theJavaThatIsPrintedCompiles() throws IOException {
        String[] printed = Arrays.copyOf(HARD, HARD.length + 1);
        printed[HARD.length] = "--java";
        String java = call("json", printed).out();
        String imports = java.lines().filter(line -> line.startsWith("import ")).reduce("", (a, b) -> a + b + "\n");
        String body = java.lines().filter(line -> !line.startsWith("import ")).reduce("", (a, b) -> a + b + "\n");
        Path source = Files.writeString(
                folder.resolve("Printed.java"),
                "import dev.memsetkit.client.*;\nimport java.util.*;\nimport com.fasterxml.jackson.databind.JsonNode;\n"
                        + imports + "class Printed { void run() throws Exception {\n" + body + "} }\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        boolean isCompiled = compiler.getTask(
                        told,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-encoding", "UTF-8"),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertThat(isCompiled).as(told + "\n" + java).isTrue();
        assertThat(MemsetClient.class).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmlrpc", "jsonrpc"})
    void aResultHasTheSameFormsOverEachAccessMethod(String transport) throws IOException {
        for (String form : List.of("json", "table", "yaml", "csv", "xml", "id")) {
            String[] words = {"server.list", "--query", "[].{name: name, price: renewal_price_amount}", "--output", form
            };
            assertThat(call(transport, words).out())
                    .as(form)
                    .isEqualTo(call("json", words).out());
        }
        assertThat(call(transport, "server.list", "--query", "[0].{name: name, ips: ips[].address}", "--output", "csv")
                        .out())
                .isEqualTo("name,ips\r\ndemoaa1,\"[\"\"203.0.113.1\"\",\"\"203.0.113.2\"\"]\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xmlrpc", "jsonrpc"})
    void jobsAreWaitedForOverEachAccessMethod(String transport) throws IOException {
        Command.Run run = call(transport, "dns.reload", "--wait", "--query", "[finished, error]");
        assertThat(new JsonMapper().readTree(run.out()).toString())
                .as(run.err())
                .isEqualTo("[true,false]");
    }
}
