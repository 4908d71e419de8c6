package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code memsetkit shell --help} is enough for; the manual shows this session as it was printed. */
class SysadminSessionIT {

    private static final String KEY = "0123456789abcdef01234567c0ffee42";
    private static final String PROMPT = "[...c0ffee42]>";
    private static final List<String> LINES = List.of(
            "set zone = dns.zone_create nickname=example.net ttl=300",
            "dns.zone_record_create zone_id=$zone.id type=A record=www address=192.0.2.1 --query id",
            "dns.zone_record_create zone_id=$zone.id type=AAAA record=www address=2001:db8::1 --query id",
            "dns.zone_record_create zone_id=$zone.id type=MX address=mail.example.net priority=10 --query id",
            "dns.reload --wait --query status",
            "server.list --query '[].{name: name, nickname: nickname, type: type, os: os}'",
            "create.hourly_miniserver sku=MS0025H os=debian_buster_64 --query '{job: job.id, price: net_total}'",
            ".edit session.memset");

    @TempDir
    private Path home = Path.of("");

    @Test
    void aSysadminMakesAZoneAndOrdersAServer() throws IOException, InterruptedException {
        assumeTrue(TmuxTerminal.isThere("tmux"), "no tmux: the session of the manual is not repeated");
        Path script = Files.copy(Path.of("src/main/scripts/memsetkit"), home.resolve("memsetkit"));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (FakeServer server = FakeServer.builder()
                .apiKey(KEY)
                .jobDuration(Duration.ofSeconds(1))
                .start()) {
            Map<String, String> environment = Map.of(
                    "PATH", System.getenv("PATH"),
                    "HOME", home.toString(),
                    "TERM", "screen-256color",
                    "LC_ALL", "C.UTF-8",
                    "NO_COLOR", "1",
                    "JAVA_HOME", System.getProperty("java.home"),
                    "MEMSETKIT_JAR",
                            Path.of("target/memsetkit.jar").toAbsolutePath().toString(),
                    "MEMSET_URL", server.jsonUrl(),
                    "MEMSET_API_KEY", KEY);
            String shown = "$ memsetkit shell\n" + session(environment);
            Path golden = Path.of("src/test/resources/dev/memsetkit/cli/repl/session.txt");
            if (Boolean.getBoolean("memsetkit.golden.update")) {
                Files.writeString(golden, shown);
            }
            assertThat(shown).isEqualTo(Files.readString(golden));
            assertThat(Path.of("../docs/shell.md")).content().contains(shown);

            List<String> repeated =
                    new ArrayList<>(List.of(home.resolve("memsetkit").toString(), "shell"));
            ProcessBuilder again = new ProcessBuilder(repeated)
                    .redirectInput(home.resolve("session.memset").toFile())
                    .redirectErrorStream(true);
            again.environment().putAll(environment);
            Process process = again.start();
            String printed = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(printed).isEqualTo(9);
            assertThat(printed).contains("nothing was ordered: there is no terminal to ask on; --yes agrees");
            assertThat(server.calls("dns.zone_create")).hasSize(2);
            assertThat(server.calls("dns.zone_record_create")).hasSize(6);
        }
    }

    private String session(Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = List.of("/bin/sh", "-c", "cd \"$HOME\" && ./memsetkit shell");
        try (TmuxTerminal terminal = new TmuxTerminal("tmux", 120, 60, environment, command)) {
            terminal.await(PROMPT);
            for (String line : LINES) {
                terminal.type(line).press("Enter");
                if (line.startsWith("create.")) {
                    terminal.screen("Order it?");
                    terminal.type("y").press("Enter");
                }
                terminal.await(PROMPT);
            }
            String screen = terminal.press("C-d").screen("ended with 0");
            return screen.substring(0, screen.lastIndexOf(PROMPT))
                    .replaceAll("\\b[0-9a-f]{32}\\b", "5f3e2d1c0b9a48768594a3b2c1d0e9f8");
        }
    }
}
