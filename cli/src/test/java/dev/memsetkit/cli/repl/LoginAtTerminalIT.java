package dev.memsetkit.cli.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memsetkit.fakeserver.FakeServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal, and others on the same machine, see of an API key. */
class LoginAtTerminalIT {

    private static final String TMUX = "tmux";
    private static final String KEY = "fedcba9876543210fedcba98c0ffee42";

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void requireTmux() {
        assumeTrue(TmuxTerminal.isThere(TMUX), "no tmux: what a terminal shows of a key is not looked at");
    }

    private TmuxTerminal memsetkit(String url, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/memsetkit.jar").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        // Without PATH there is no keyring, and the key goes into a file.
        Map<String, String> environment = Map.of(
                "HOME",
                home.toString(),
                "TERM",
                "screen-256color",
                "LC_ALL",
                "C.UTF-8",
                "PATH",
                "/nowhere",
                "MEMSET_URL",
                url);
        return new TmuxTerminal(TMUX, 100, 24, environment, command);
    }

    /** The command lines of all processes, as {@code ps} shows them. */
    private static String processes() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void loginAsksWithoutEchoAndTheKeyIsReadByNobodyElse() throws IOException, InterruptedException {
        try (FakeServer server = FakeServer.builder().apiKey(KEY).start()) {
            try (TmuxTerminal terminal = memsetkit(server.jsonUrl(), "login")) {
                terminal.screen("API key (not shown):");
                terminal.type(KEY);
                assertThat(processes()).contains("memsetkit.jar login").doesNotContain(KEY);
                String screen = terminal.press("Enter").screen("ended with 0");
                assertThat(screen)
                        .contains("The API key of the profile default is kept in")
                        .doesNotContain(KEY);
            }
            List<Path> kept = holders();
            assertThat(kept).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.get(0))))
                    .isEqualTo("rw-------");
            try (TmuxTerminal terminal = memsetkit(server.jsonUrl(), "shell")) {
                terminal.screen("[...c0ffee42]>");
                assertThat(processes()).contains("memsetkit.jar shell").doesNotContain(KEY);
                String screen = terminal.type("apikey.list --query 'length(@)'")
                        .press("Enter")
                        .await("[...c0ffee42]>")
                        .press("C-d")
                        .screen("ended with 0");
                assertThat(screen).doesNotContain(KEY);
            }
            assertThat(server.calls("apikey.list")).hasSize(1);
            assertThat(holders()).as("no history, log or other file has it").isEqualTo(kept);
        }
    }

    @Test
    void aPromptForTheKeyHasNoEchoEither() throws IOException, InterruptedException {
        try (FakeServer server = FakeServer.builder().apiKey(KEY).start();
                TmuxTerminal terminal = memsetkit(server.jsonUrl(), "call", "internal.version")) {
            terminal.screen("API key:");
            String screen = terminal.type(KEY).press("Enter").screen("ended with 0");
            assertThat(screen).contains("version").doesNotContain(KEY);
            assertThat(holders()).isEmpty();
        }
    }

    private List<Path> holders() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(LoginAtTerminalIT::holdsKey)
                    .toList();
        }
    }

    private static boolean holdsKey(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
