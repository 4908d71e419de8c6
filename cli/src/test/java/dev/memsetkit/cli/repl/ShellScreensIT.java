package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shell as a person sees it: screens of a real terminal, kept as text. CONTRIBUTING.md says how to write the golden files
 * again.
 */
class ShellScreensIT {

    private static final String TMUX = "tmux";
    private static final String KEY = "0123456789abcdef01234567c0ffee42";
    private static final String PROMPT = "[...c0ffee42]>";
    private static final int ROWS = 24;

    private final FakeServer server =
            FakeServer.builder().apiKey(KEY).jobDuration(Duration.ofHours(1)).start();
    private final StringBuilder shown = new StringBuilder();

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void install() throws IOException {
        assumeTrue(TmuxTerminal.isThere(TMUX), "no tmux: screens of the shell are not looked at");
        Path script = Files.copy(Path.of("src/main/scripts/memsetkit"), home.resolve("memsetkit"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TmuxTerminal shell(int columns, String... variables) throws IOException, InterruptedException {
        return shell(columns, List.of(home.resolve("memsetkit").toString(), "shell"), variables);
    }

    private TmuxTerminal shell(int columns, List<String> command, String... variables)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", System.getenv("PATH"),
                "HOME", home.toString(),
                "TERM", "screen-256color",
                "LC_ALL", "C.UTF-8",
                "JAVA_HOME", System.getProperty("java.home"),
                "MEMSETKIT_JAR",
                        Path.of("target/memsetkit.jar").toAbsolutePath().toString(),
                "XDG_CACHE_HOME", Path.of("target/start-cache").toAbsolutePath().toString(),
                "MEMSET_URL", server.jsonUrl(),
                "MEMSET_API_KEY", KEY));
        for (String variable : variables) {
            environment.put(variable.split("=")[0], variable.split("=")[1]);
        }
        prepare(environment);
        return new TmuxTerminal(TMUX, columns, ROWS, environment, command).await(PROMPT);
    }

    /** The first start of a jar says at a terminal that it prepares later ones. */
    private void prepare(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("memsetkit").toString(), "shell", "--help")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.start().waitFor();
    }

    private void keep(String title, String screen) {
        // On a busy machine keys may come while the prompt is drawn: it then stands twice.
        String plain = screen.replaceAll("\\b[0-9a-f]{32}\\b", "f".repeat(32))
                .replaceAll("(?m)^\\Q" + PROMPT + "\\E\n(?=\\Q" + PROMPT + "\\E)", "")
                .replaceAll("\n{3,}", "\n\n");
        shown.append("== ").append(title).append(" ==\n").append(plain).append('\n');
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void screens(int columns) throws IOException, InterruptedException {
        try (TmuxTerminal terminal = shell(columns)) {
            terminal.type("dns.zone_record_cr").press("Tab");
            keep("Tab completes a method, and the line below says what it requires", terminal.screen("required:"));
            terminal.press("Tab");
            keep("Tab again: parameters, the required ones first", terminal.screen("--output"));
            terminal.type("ty").press("Tab").screen("type=");
            terminal.press("Tab");
            keep("values of the documentation", terminal.screen("SRV"));
            terminal.press("C-c")
                    .await(PROMPT)
                    .type("server.info name=")
                    .press("Tab")
                    .screen("name=demoaa");
            terminal.press("Tab");
            keep("Ctrl-C ends the line; Tab shows the names of the account", terminal.screen("demoaa3"));
            terminal.press("C-c").await(PROMPT).type("dns.zone_create ttl=9 nickname=x");
            keep(
                    "a violation is underlined while it is typed",
                    terminal.styledScreen("nickname").replace("\u001b", "ESC"));
            terminal.press("Enter");
            keep("and told by Enter; nothing is sent", terminal.screen("nothing was sent"));
            terminal.press("C-l")
                    .await(PROMPT)
                    .type("server.list --query '[].{name: name, type: type, os: os}'")
                    .press("Enter");
            keep("a table", terminal.screen("demoaa3"));
            terminal.press("C-l")
                    .await(PROMPT)
                    .type("service.info name=demoaa1")
                    .press("Enter");
            keep("a dictionary", terminal.screen("renewal_price_vat"));
            terminal.press("C-l").await(PROMPT).type("server.list").press("Enter");
            keep("what is longer than the screen comes page by page", terminal.screen("result (q: back)"));
            terminal.press("q").await(PROMPT);
            terminal.type("help dns.zone_create").press("Enter");
            keep("help", terminal.screen("result (q: back)"));
            terminal.press("q").await(PROMPT);
            terminal.press("C-l")
                    .await(PROMPT)
                    .type("create.hourly_miniserver sku=MS0025H os=debian_buster_64")
                    .press("Enter");
            keep("the price comes first", terminal.screen("Order it?"));
            terminal.press("Enter");
            keep("and no answer means no", terminal.screen("nothing was ordered"));
            terminal.press("C-d");
            keep("Ctrl-D ends the session", terminal.screen("ended with 0"));
        }
        Path golden = Path.of("src/test/resources/dev/memsetkit/cli/repl/screens-" + columns + ".txt");
        if (Boolean.getBoolean("memsetkit.golden.update")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, shown);
        }
        assertThat(shown.toString()).isEqualTo(Files.readString(golden));
        assertThat(server.calls("dns.zone_create")).isEmpty();
        assertThat(server.calls("create.hourly_miniserver")).as("the dry run").hasSize(1);
    }

    @Test
    void withoutColoursTheHintsStay() throws IOException, InterruptedException {
        try (TmuxTerminal terminal = shell(80, "NO_COLOR=1")) {
            String screen = terminal.type("dns.zone_create ttl=9").styledScreen("required: nickname");
            assertThat(screen).contains("ttl=\u001b[4m9").doesNotContainPattern("\u001b\\[3[0-7]m");
        }
    }

    @Test
    void aTerminalThatCanDoNothingHasASessionToo() throws IOException, InterruptedException {
        try (TmuxTerminal terminal = shell(80, "TERM=dumb")) {
            terminal.type("nonsense").press("Enter").screen("unknown command");
            terminal.type("half a li")
                    .press("C-c")
                    .await(PROMPT)
                    .type("server.list --query 'length(@)'")
                    .press("Enter");
            terminal.await(PROMPT);
            terminal.press("C-d");
            terminal.screen("ended with 0");
        }
    }

    /** Serial lines, containers and editors give terminals that do not know their size. */
    @ParameterizedTest
    @ValueSource(strings = {"screen-256color", "dumb"})
    void aTerminalWithoutASizeHasASessionToo(String kind) throws IOException, InterruptedException {
        String sized = "stty rows 0 columns 0; exec '" + home.resolve("memsetkit") + "' shell";
        try (TmuxTerminal terminal = shell(80, List.of("/bin/sh", "-c", sized), "TERM=" + kind)) {
            terminal.type("server.list --query '[].{name: name, os: os}' --output table")
                    .press("Enter")
                    .screen("demoaa3");
            if (!kind.equals("dumb")) {
                terminal.type("help dns.zone_create").press("Enter").screen("result (q: back)");
                terminal.press("q").await(PROMPT);
            }
            String screen = terminal.press("C-d").screen("ended with 0");
            assertThat(screen).doesNotContain("Exception", "\tat ", "unexpected");
        }
    }

    @Test
    void theHistoryKeepsNoSecretsAndComesBack() throws IOException, InterruptedException {
        try (TmuxTerminal terminal = shell(80)) {
            terminal.type("dns.zone_list --query 'length(@)'").press("Enter").await(PROMPT);
            terminal.type("help secret=hunter2").press("Enter").screen("error");
            terminal.press("C-d").screen("ended with 0");
        }
        Path history = home.resolve(".local/state/memsetkit/history-default");
        assertThat(history).content().contains("dns.zone_list").doesNotContain("hunter2", KEY);
        try (TmuxTerminal terminal = shell(80)) {
            assertThat(terminal.press("C-r").type("zone_l").screen("dns.zone_list --query"))
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void ctrlCEndsTheWaitAndNamesTheJob() throws IOException, InterruptedException {
        try (TmuxTerminal terminal = shell(80)) {
            terminal.type("dns.reload --wait").press("Enter").screen("job ");
            String screen = terminal.press("C-c").screen("goes on: ");
            assertThat(screen.replace("\n", ""))
                    .contains("memsetkit call job.status id=")
                    .doesNotContain("\tat ");
            terminal.type("dns.zone_list --query 'length(@)'").press("Enter").screen("1");
        }
    }
}
