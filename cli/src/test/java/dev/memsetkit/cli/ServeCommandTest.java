package dev.memsetkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memsetkit.testing.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code memsetkit serve}, as a process. */
@Timeout(180)
class ServeCommandTest {

    private static final int KILLS = Integer.getInteger("memsetkit.fake.kills", 20);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--state {}/a.folder | --state: cannot keep the state in {}/a.folder: it is a folder, expected a file",
                "--state {}/none/a.json | --state: cannot keep the state in {}/none/a.json: there is no folder {}/none",
                "--state {}/empty | empty: expected a JSON object whose keys are methods",
                "--state {}/binary | --state: cannot read the state from {}/binary: it is not UTF-8 text",
                "--key= | --key: expected 32 hexadecimal digits, found another text of length 0",
                "--key short | --key: expected 32 hexadecimal digits, found another text of length 5",
                "--key 0123456789abcdef0123456789abcdeg | --key: expected 32 hexadecimal digits, found another text of"
                        + " length 32",
                "--seed {}/none.json | --seed: cannot read {}/none.json: there is no such file",
                "--seed {}/a.folder | --seed: cannot read {}/a.folder: it is a folder, expected a file",
                "--seed {}/wrong.json | wrong.json: dns.zone_info[0].records[0].tll: unknown key, did you mean \"ttl\"?",
                "--seed {}/cut.json | cut.json: unexpected end, at line 2, column 1",
                "--record {}/a.folder | --record: cannot write {}/a.folder: it is a folder, expected a file",
                "--record {}/none/a | --record: cannot write {}/none/a: there is no folder {}/none",
                "--port 99999 | --port: expected 0 to 65535, found 99999",
                "--former-names old | --former-names: found old, expected accepted, answered or refused",
                "--host nowhere.invalid | cannot listen on nowhere.invalid:0: unknown host nowhere.invalid"
            })
    void whatItCannotStartWithIsToldByItsOption(String arguments, String told) throws IOException {
        Files.createDirectory(folder.resolve("a.folder"));
        Files.createFile(folder.resolve("empty"));
        Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        Files.writeString(folder.resolve("cut.json"), "{\"dns.zone_info\": [\n");
        Files.writeString(
                folder.resolve("wrong.json"),
                "{\"dns.zone_info\": [{\"id\": \"cbceea86000000000000000000000000\", \"nickname\": \"x\", \"records\":"
                        + " [{\"type\": \"A\", \"tll\": 3}]}]}");
        String[] words = ("serve " + arguments.replace("{}", folder.toString())).split(" ");
        Command.Run run = Command.run(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("error: ", told.replace("{}", folder.toString()))
                .doesNotContain("\tat ");
        assertThat(run.out()).doesNotContain("Stop with");
    }

    @Test
    void aPortThatIsTakenIsToldAndLeavesNoState() throws IOException {
        try (ServeProcess first = new ServeProcess(folder)) {
            String port = first.url().replaceAll(".*:", "");
            Path state = folder.resolve("account.json");
            Command.Run run = Command.run("serve", "--port", port, "--state", state.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("cannot listen on 127.0.0.1:" + port + ": Address already in use");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void twoServersCannotKeepOneState() throws IOException {
        Path state = folder.resolve("account.json");
        try (ServeProcess first = new ServeProcess(folder, "--state", state.toString())) {
            Command.Run run = Command.run("serve", "--state", state.toString());
            assertThat(first.key()).isNotEmpty();
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("another server keeps its own there");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    @SuppressWarnings("try") // Closed early: its lines are whole when it has ended.
    void eachCallHasALineWithoutItsSecrets() throws Exception {
        try (ServeProcess serve = new ServeProcess(folder, "--key", "0123456789abcdef0123456789abcdef")) {
            assertThat(serve.key()).isEqualTo("0123456789abcdef0123456789abcdef");
            serve.call(client, "memstore.user.set_password", "name=msdemoaa1&username=backup&password=hunter2");
            serve.call(client, "dns.zone%0aforged", "");
            serve.call(client, "a/b/c", "");
            serve.stop();
            int start = serve.lines().indexOf("Stop with Ctrl+C.") + 1;
            assertThat(serve.lines().subList(start, serve.lines().size()))
                    .hasSize(3)
                    .allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*"))
                    .noneMatch(line -> line.contains("hunter2") || line.contains("cdef"));
            assertThat(serve.lines().get(start + 1)).contains("json dns.zone\\u000aforged -> ApiErrorMethodNotFound");
            assertThat(serve.lines().get(start + 2)).endsWith("POST /v1/json/a/b/c -> 404: Not found");
        }
    }

    /** The HTTP server of the JDK answers these itself, or not at all. */
    @Test
    void whatIsNotHttpAndWhatComesTooSlowlyHasALineAndTheServerLives() throws Exception {
        try (ServeProcess serve = new ServeProcess(folder)) {
            int start = serve.lines().size();
            int port = Integer.parseInt(serve.url().replaceAll(".*:", ""));
            for (String request : new String[] {
                "\u001b]0;GARBAGE\r\n\r\n",
                "GET /%zz?api_key=" + serve.key() + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: slow"
            }) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.setSoTimeout(30_000);
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                    socket.getInputStream().readAllBytes();
                }
            }
            assertThat(serve.call(client, "internal.noop", "").statusCode()).isEqualTo(200);
            serve.stop();
            assertThat(serve.lines().subList(start, serve.lines().size()))
                    .extracting(line -> line.replaceFirst("^\\S+ ", ""))
                    .containsExactly(
                            "\\u001b]0;GARBAGE - -> 400: Bad request line",
                            "GET /%zz -> 400: URISyntaxException thrown",
                            "- - -> no answer: the request came too slowly",
                            "json internal.noop -> ok");
        }
    }

    @Test
    void theStateOutlivesTheServerAndASeedThatIsNotReadIsTold() throws Exception {
        Files.writeString(folder.resolve("seed.json"), "{}");
        String[] arguments = {"--state", "account.json", "--seed", "seed.json"};
        String key;
        try (ServeProcess serve = new ServeProcess(folder, arguments)) {
            key = serve.key();
            assertThat(serve.call(client, "dns.zone_create", "nickname=kept").statusCode())
                    .isEqualTo(200);
        }
        try (ServeProcess serve = new ServeProcess(folder, arguments)) {
            assertThat(serve.key()).isEqualTo(key);
            assertThat(serve.lines().get(0))
                    .isEqualTo("note: the account comes from account.json, which exists already, not from seed.json");
            assertThat(serve.call(client, "dns.zone_list", "").body()).contains("\"kept\"");
        }
    }

    @Test
    void whatItPrintsForAShellCanBePasted() throws Exception {
        try (ServeProcess serve = new ServeProcess(folder)) {
            assertThat(serve.after("export "))
                    .isEqualTo("MEMSET_URL=" + serve.url() + "/v1/json/ MEMSET_API_KEY=" + serve.key());
        }
    }

    /** Whenever it is killed: the file is whole, and at most the call that was under way is missing. */
    @Test
    void aKilledServerLosesAtMostItsLastCallAndNeverTheState() throws Exception {
        long seed = Seed.get();
        System.out.println("ServeCommandTest: -Dmemsetkit.seed=" + seed);
        Random random = new Random(seed);
        Files.writeString(folder.resolve("seed.json"), "{}");
        int answered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            ServeProcess serve = new ServeProcess(folder, "--state", "account.json", "--seed", "seed.json", "--quiet");
            int kept = JSON.readTree(serve.call(client, "dns.zone_list", "").body())
                    .size();
            assertThat(kept).as("seed %s, kill %s", seed, kill).isBetween(answered, answered + 1);
            answered = kept;
            long end = System.nanoTime() + random.nextInt(200) * 1_000_000L;
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000L));
                    serve.kill();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            killer.start();
            try {
                while (serve.call(client, "dns.zone_create", "nickname=zone" + answered)
                                .statusCode()
                        == 200) {
                    answered++;
                }
            } catch (IOException e) {
                // It is dead.
            }
            killer.join();
            assertThat(JSON.readTree(folder.resolve("account.json").toFile()).isObject())
                    .isTrue();
        }
        assertThat(answered).as("calls that were answered").isPositive();
    }

    @Test
    void overTlsACertificateOfThisRunIsAllThatClientsHaveToTrust() throws Exception {
        Path certificate;
        try (ServeProcess serve = new ServeProcess(folder, "--tls")) {
            certificate = Path.of(serve.after("Certificate for this run:"));
            HttpClient trusting =
                    HttpClient.newBuilder().sslContext(trust(certificate)).build();
            HttpResponse<String> answer = serve.call(trusting, "internal.echo", "string=secure");
            assertThat(serve.url()).startsWith("https://127.0.0.1:");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"secure\"");
            assertThatThrownBy(() -> serve.call(client, "internal.noop", ""))
                    .isInstanceOf(javax.net.ssl.SSLException.class);
        }
        assertThat(certificate).doesNotExist();
        assertThat(certificate.getParent()).doesNotExist();
    }

    private static SSLContext trust(Path certificate) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "memset", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
